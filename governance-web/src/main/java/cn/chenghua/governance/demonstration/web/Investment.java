package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.funding.Balancing;
import cn.chenghua.governance.funding.Contract;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.FundingDesk;
import cn.chenghua.governance.funding.PostEntry;
import cn.chenghua.governance.funding.intake.FundingIntake;
import cn.chenghua.governance.funding.intake.FundingIntake.Row;
import cn.chenghua.governance.funding.intake.FundingIntake.Said;
import cn.chenghua.governance.funding.report.FundFilter;
import cn.chenghua.governance.funding.report.FundReports;
import cn.chenghua.governance.project.ProjectLines;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented money of the old-city renewal projects: sources, contracts, months, two transfers, a correction, a payment above a contract. */
@Component
@Profile("demo")
class Investment implements Chapter {

    private static final long SEED = 1_140_000;
    private static final int PROJECTS = 84;
    private static final BigDecimal IN_2017 = new BigDecimal("11620000000");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final YearMonth BEGINNING = YearMonth.of(2017, 1);
    private static final FundFilter ALL = FundFilter.all(Scope.everything());
    private static final Actor AUTHOR = new Actor(new UUID(0, 0), "demonstration", "Demonstration",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything(), Right.BALANCE_FUNDS,
                    Scope.everything()));
    private final ProjectLines lines;
    private final FundingDesk desk;
    private final FundingIntake intake;
    private final Balancing balancing;
    private final FundReports reports;
    private final Map<String, String> words = Tables.named("funding");

    Investment(ProjectLines lines, FundingDesk desk, FundingIntake intake, Balancing balancing, FundReports reports) {
        this.lines = lines;
        this.desk = desk;
        this.intake = intake;
        this.balancing = balancing;
        this.reports = reports;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public void tell(LocalDate today) {
        var chance = new Random(SEED);
        var accounts = accounts(chance, today);
        var rows = new ArrayList<Row>();
        for (var account : accounts) {
            agree(account);
            invest(account, chance, today, rows);
        }
        intake.take(AUTHOR, List.<List<Row>>of(rows).iterator(), false, _ -> {
        });
        happen(accounts.getFirst(), today);
        balance(today);
    }

    /** The renewal projects that began first, with what each does of the investment of 2017. */
    private List<Account> accounts(Random chance, LocalDate today) {
        var renewal = new ArrayList<ProjectLines.Line>();
        lines.each(new ProjectLines.Filter(Scope.everything(), "", List.of("renewal"), List.of(), List.of(), null, null, null),
                renewal::add);
        var begun = renewal.stream().filter(line -> line.budget() != null && begun(line) != null)
                .sorted(Comparator.comparing((ProjectLines.Line line) -> Objects.requireNonNull(begun(line)))
                        .thenComparing(ProjectLines.Line::number))
                .limit(PROJECTS).toList();
        var accounts = begun.stream().map(line -> new Account(line, Objects.requireNonNull(begun(line)),
                Objects.requireNonNull(line.budget()), 0.42 + 0.22 * chance.nextDouble())).toList();
        var early = accounts.stream().filter(Account::early).toList();
        var wanted = early.stream().map(Account::wanted).reduce(BigDecimal.ZERO, BigDecimal::add);
        var left = IN_2017;
        for (int i = 0; i < early.size(); i++) {
            var share = i == early.size() - 1
                    ? left
                    : whole(IN_2017.multiply(early.get(i).wanted()).divide(wanted, 0, RoundingMode.HALF_UP));
            early.get(i).in2017 = share;
            left = left.subtract(share);
        }
        return accounts;
    }

    private static @Nullable LocalDate begun(ProjectLines.Line line) {
        for (var step : line.steps()) {
            if (step.done()) {
                return step.actual();
            }
        }
        return null;
    }

    private void agree(Account account) {
        var id = account.line.id();
        var works = whole(account.budget.multiply(new BigDecimal("0.9")));
        desk.agree(AUTHOR, id, 0, terms(account, "A", works, Contract.Kind.CONSTRUCTION), said("agreed", account, 1));
        desk.agree(AUTHOR, id, desk.of(AUTHOR, id).version(),
                terms(account, "B", account.budget.subtract(works), Contract.Kind.COMPENSATION), said("agreed", account, 2));
    }

    private Contract.Terms terms(Account account, String letter, BigDecimal amount, Contract.Kind kind) {
        var parties = word("parties." + kind).split(";");
        return new Contract.Terms(account.line.number() + "-" + letter, parties[Math.floorMod(account.line.number().hashCode(),
                parties.length)], amount, account.begun, kind);
    }

    /** Sources by year, then what was planned, done and paid month by month. */
    private void invest(Account account, Random chance, LocalDate today, List<Row> rows) {
        var covered = whole(account.budget.multiply(BigDecimal.valueOf(0.9 + 0.22 * chance.nextDouble())));
        var first = whole(covered.multiply(new BigDecimal("0.6")));
        rows.add(row(account, FundKind.BUDGET, YearMonth.of(Math.max(2017, account.begun.getYear()), 1), first,
                chance.nextInt(3) == 0 ? "special_bond" : "district_budget", "", rows.size()));
        rows.add(row(account, FundKind.BUDGET, YearMonth.of(2018, 1), covered.subtract(first),
                chance.nextInt(2) == 0 ? "land" : "city_budget", "", rows.size()));
        var start = account.month();
        var in2017 = months(start, YearMonth.of(2017, 12), 8);
        var in2018 = months(start.isAfter(YearMonth.of(2018, 1)) ? start : YearMonth.of(2018, 1),
                YearMonth.from(today).minusMonths(1), 5);
        spread(account, FundKind.OUTPUT, in2017, account.in2017, chance, rows);
        spread(account, FundKind.PAID, thinned(in2017), part(account.in2017, 0.72 + 0.16 * chance.nextDouble()), chance, rows);
        var later = whole(account.budget.subtract(account.in2017).max(BigDecimal.ZERO).multiply(
                BigDecimal.valueOf(0.3 + 0.4 * chance.nextDouble())));
        spread(account, FundKind.OUTPUT, in2018, later, chance, rows);
        spread(account, FundKind.PAID, thinned(in2018), part(later, 0.7 + 0.35 * chance.nextDouble()), chance, rows);
        var ahead = part(account.in2017, 0.92 + 0.12 * chance.nextDouble());
        spread(account, FundKind.PLANNED, thinned(in2017), ahead, chance, rows);
        var from = start.isAfter(YearMonth.of(2018, 1)) ? start : YearMonth.of(2018, 1);
        spread(account, FundKind.PLANNED, months(from, YearMonth.of(2019, 6), 8), account.budget.subtract(ahead), chance, rows);
    }

    private void spread(Account account, FundKind kind, List<YearMonth> months, BigDecimal total, Random chance, List<Row> rows) {
        var left = total;
        for (int i = 0; i < months.size() && left.signum() > 0; i++) {
            var share = i == months.size() - 1
                    ? left
                    : whole(left.multiply(BigDecimal.valueOf((0.6 + 0.8 * chance.nextDouble()) / (months.size() - i)))).min(left);
            if (share.signum() > 0) {
                rows.add(row(account, kind, months.get(i), share, kind == FundKind.PAID ? "district_budget" : "",
                        kind == FundKind.PAID ? account.line.number() + "-A" : "", rows.size()));
                left = left.subtract(share);
            }
        }
    }

    private Row row(Account account, FundKind kind, YearMonth month, BigDecimal amount, String source, String contract, int n) {
        var saying = word("evidence." + kind).replace("{year}", String.valueOf(month.getYear()))
                .replace("{month}", String.valueOf(month.getMonthValue())).replace("{n}", String.valueOf(n + 1));
        return new Row(n + 2, null, account.line.number(), null, new Said(kind, month, amount, source, contract, ""), saying);
    }

    /** A wrong month that was corrected, and a payment above the contract for a reason. */
    private void happen(Account account, LocalDate today) {
        var id = account.line.id();
        var wrong = reports.lines(new FundFilter(Scope.everything(), null, 2018, null, null, FundKind.OUTPUT, null, id), null, 1)
                .getFirst().entry();
        desk.correct(AUTHOR, wrong.id(), wrong.amount().multiply(new BigDecimal("0.9")).setScale(0, RoundingMode.HALF_UP),
                word("correction"), said("correction.evidence", account, 1));
        var funds = desk.of(AUTHOR, id);
        var contract = funds.contracts().getFirst();
        desk.amend(AUTHOR, id, funds.version(), contract.id(), new Contract.Terms(contract.number(), contract.party(),
                contract.paid().add(new BigDecimal("1000000")), contract.day(), contract.kind()), said("settled", account, 1));
        desk.post(AUTHOR, id, new PostEntry(null, FundKind.PAID, YearMonth.from(today), new BigDecimal("1860000"),
                "district_budget", contract.number(), word("above")), said("above.evidence", account, 1));
    }

    /** The two largest gaps are covered from the two largest surpluses. */
    private void balance(LocalDate today) {
        var balances = reports.balances(ALL, FundKind.PLANNED, null, "", 500).stream()
                .sorted(Comparator.comparing((FundReports.Balance each) -> each.sums().balance(FundKind.PLANNED))).toList();
        for (int i = 0; i < 2; i++) {
            var taker = balances.get(i);
            var giver = balances.get(balances.size() - 1 - i);
            var gap = taker.sums().balance(FundKind.PLANNED).negate();
            var surplus = giver.sums().balance(FundKind.PLANNED);
            balancing.move(AUTHOR, new Balancing.Wish(null, giver.project(), taker.project(), whole(gap.min(surplus)),
                    today.minusDays(40L - 20 * i), word("transfer")),
                    Proof.note(word("transfer.evidence").replace("{n}", String.valueOf(i + 1))));
        }
    }

    private Proof said(String key, Account account, int n) {
        return Proof.of(word(key).replace("{number}", account.line.number()).replace("{n}", String.valueOf(n)), null);
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    /** At most {@code most} months from one to another, evenly spread. */
    private static List<YearMonth> months(YearMonth from, YearMonth to, int most) {
        var all = new ArrayList<YearMonth>();
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            all.add(month);
        }
        var chosen = new ArrayList<YearMonth>();
        for (int i = 0; i < Math.min(most, all.size()); i++) {
            chosen.add(all.get(i * all.size() / Math.min(most, all.size())));
        }
        return chosen;
    }

    private static List<YearMonth> thinned(List<YearMonth> months) {
        var kept = new ArrayList<YearMonth>();
        for (int i = 0; i < months.size(); i += 2) {
            kept.add(months.get(i));
        }
        return kept;
    }

    private static BigDecimal part(BigDecimal whole, double share) {
        return whole(whole.multiply(BigDecimal.valueOf(share)));
    }

    private static BigDecimal whole(BigDecimal yuan) {
        return yuan.divide(TEN_THOUSAND, 0, RoundingMode.DOWN).multiply(TEN_THOUSAND);
    }

    /** A project with what is invested in it. */
    private static final class Account {

        private final ProjectLines.Line line;
        private final LocalDate begun;
        private final BigDecimal budget;
        private final double pace;
        private BigDecimal in2017 = BigDecimal.ZERO;

        Account(ProjectLines.Line line, LocalDate begun, BigDecimal budget, double pace) {
            this.line = line;
            this.begun = begun;
            this.budget = budget;
            this.pace = pace;
        }

        YearMonth month() {
            var month = YearMonth.from(begun);
            return month.isBefore(BEGINNING) ? BEGINNING.plusMonths(1) : month;
        }

        /** Whether it began early enough to have work of 2017. */
        boolean early() {
            return month().isBefore(YearMonth.of(2017, 10));
        }

        BigDecimal wanted() {
            return budget.multiply(BigDecimal.valueOf(pace));
        }
    }
}
