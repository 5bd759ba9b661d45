package cn.chenghua.governance.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.chenghua.governance.district.UnitCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is posted, corrected and moved, in whatever order: the balance of the portfolio is the sum of its projects', and parts add up. */
class PortfolioTest {

    private static final int PROJECTS = 4;
    private static final Instant NOW = Instant.parse("2017-10-31T01:00:00Z");
    private List<ProjectFunds> funds = List.of();
    private List<Entry> book = new ArrayList<>();

    private void begin() {
        funds = IntStream.range(0, PROJECTS).mapToObj(n -> ProjectFunds.none(new UUID(7, n))).toList();
        book = new ArrayList<>();
    }

    @Property(tries = 400)
    void theBalanceOfThePortfolioIsTheSumOfTheProjects(@ForAll("moves") List<Move> moves,
            @ForAll("uses") FundKind uses) {
        begin();
        for (var move : moves) {
            var before = portfolio(uses);
            var moved = carryOut(move, uses);
            if (move.verb == Verb.TRANSFER) {
                assertThat(portfolio(uses)).isEqualByComparingTo(before);
                if (moved) {
                    assertThat(funds.get(move.project).balance(uses)).isNotNegative();
                }
            }
            assertThat(portfolio(uses)).isEqualByComparingTo(sum(FundKind.BUDGET).subtract(sum(uses)));
        }
        for (var each : funds) {
            for (var kind : FundKind.values()) {
                assertThat(each.sum(kind)).isEqualByComparingTo(
                        sum(book.stream().filter(e -> e.project().equals(each.project()) && e.kind() == kind).toList()));
            }
        }
        assertThat(sum(FundKind.TRANSFER)).isZero();
    }

    @Property(tries = 200)
    void monthsAndPlacesAddUpToTheWholeInEveryKind(@ForAll("moves") List<Move> moves) {
        begin();
        moves.forEach(move -> carryOut(move, FundKind.PLANNED));
        for (var kind : FundKind.values()) {
            assertThat(parts(kind, Entry::month)).isEqualByComparingTo(sum(kind));
            assertThat(parts(kind, Entry::place)).isEqualByComparingTo(sum(kind));
            assertThat(parts(kind, Entry::source)).isEqualByComparingTo(sum(kind));
        }
    }

    private BigDecimal parts(FundKind kind, Function<Entry, Object> by) {
        return book.stream().filter(entry -> entry.kind() == kind).collect(Collectors.groupingBy(by)).values().stream()
                .map(PortfolioTest::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean carryOut(Move move, FundKind uses) {
        var one = funds.get(move.project);
        var other = funds.get(move.other);
        try {
            switch (move.verb) {
                case POST -> post(one, move);
                case TAKE_BACK -> takeBack(move);
                case TRANSFER -> {
                    if (one != other) {
                        one.give(move.amount, uses);
                        other.receive(move.amount);
                        book.addAll(Postings.lines(transfer(one, other, move.amount), place(move.project), place(move.other)));
                    }
                }
            }
            return one != other;
        } catch (FundingRefused refused) {
            return false;
        }
    }

    private void post(ProjectFunds one, Move move) {
        one.post(move.kind, move.amount, null, "");
        book.add(new Entry(new UUID(1, book.size()), one.project(), move.kind, move.month, move.month.atEndOfMonth(), move.amount,
                Source.UNSTATED, null, place(move.project), new UUID(0, 0), "", false, null, null, "o" + book.size(), "a", NOW));
    }

    private void takeBack(Move move) {
        var open = book.stream().filter(entry -> entry.kind() != FundKind.TRANSFER && entry.reverses() == null
                && book.stream().noneMatch(later -> entry.id().equals(later.reverses()))).toList();
        if (!open.isEmpty()) {
            var wrong = open.get(move.amount.intValue() % open.size());
            funds.get((int) wrong.project().getLeastSignificantBits()).takeBack(wrong);
            book.add(wrong.reversal(new UUID(1, book.size()), new UUID(0, 0), "更正", "a", NOW));
        }
    }

    private static Transfer transfer(ProjectFunds from, ProjectFunds to, BigDecimal amount) {
        return new Transfer(UUID.randomUUID(), from.project(), to.project(), amount, LocalDate.of(2017, 10, 31), "统筹",
                new UUID(0, 0), "t", "a", NOW);
    }

    private BigDecimal portfolio(FundKind uses) {
        return funds.stream().map(each -> each.balance(uses)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal sum(FundKind kind) {
        return sum(book.stream().filter(entry -> entry.kind() == kind).toList());
    }

    private static BigDecimal sum(List<Entry> entries) {
        return entries.stream().map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static UnitCode place(int project) {
        return new UnitCode("51010800500" + project % 2);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        var amounts = Arbitraries.longs().between(1, 900_000_000_00L).map(fen -> BigDecimal.valueOf(fen, 2));
        var months = Arbitraries.integers().between(0, 30).map(n -> YearMonth.of(2017, 1).plusMonths(n));
        return Combinators.combine(Arbitraries.of(Verb.class), Arbitraries.integers().between(0, PROJECTS - 1),
                Arbitraries.integers().between(0, PROJECTS - 1),
                Arbitraries.of(FundKind.BUDGET, FundKind.PLANNED, FundKind.OUTPUT, FundKind.PAID), months, amounts).as(Move::new)
                .list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<FundKind> uses() {
        return Arbitraries.of(FundKind.PLANNED, FundKind.OUTPUT, FundKind.PAID);
    }

    private enum Verb {
        POST, TAKE_BACK, TRANSFER
    }

    private record Move(Verb verb, int project, int other, FundKind kind, YearMonth month, BigDecimal amount) {
    }
}
