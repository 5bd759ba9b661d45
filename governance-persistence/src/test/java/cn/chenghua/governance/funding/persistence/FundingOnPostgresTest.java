package cn.chenghua.governance.funding.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.funding.Balancing;
import cn.chenghua.governance.funding.Contract;
import cn.chenghua.governance.funding.Entry;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.FundingDesk;
import cn.chenghua.governance.funding.PostEntry;
import cn.chenghua.governance.funding.Spending;
import cn.chenghua.governance.funding.UnknownEntry;
import cn.chenghua.governance.funding.intake.FundingIntake;
import cn.chenghua.governance.funding.report.FundFilter;
import cn.chenghua.governance.funding.report.FundReports;
import cn.chenghua.governance.funding.report.FundReports.By;
import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.project.UnknownProject;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class FundingOnPostgresTest {

    private static final UnitCode XINHONGLU = new UnitCode("510108004006");
    private static final UnitCode DONGLU = new UnitCode("510108007002");
    private static final Proof PROOF = Proof.of("成华财支〔2017〕88号", null);
    private static final FundFilter ALL = FundFilter.all(Scope.everything());
    private final Actor official = actor(Scope.everything());
    private final Actor erxianqiao = actor(Scope.of(Set.of(DONGLU)));

    @Autowired
    FundingDesk desk;
    @Autowired
    Balancing balancing;
    @Autowired
    FundingIntake intake;
    @Autowired
    FundReports reports;
    @Autowired
    Spending spending;
    @Autowired
    ProjectDesk projects;
    @Autowired
    Ledger ledger;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;

    @Test
    void countsTheOutputOfARenewalProjectIn2017ForA06() {
        var renewal = project("建设路片区旧城改造", "renewal", XINHONGLU);
        post(renewal, FundKind.PLANNED, "2017-06", "5000000");
        post(renewal, FundKind.OUTPUT, "2017-06", "3200000.50");
        post(renewal, FundKind.PAID, "2017-07", "1200000");
        post(renewal, FundKind.OUTPUT, "2018-01", "9900000");
        post(project("望平街背街", "back_street", DONGLU), FundKind.OUTPUT, "2017-06", "70000");
        assertThat(counted("output")).isEqualByComparingTo("3200000.50");
        assertThat(counted("paid")).isEqualByComparingTo("1200000");
        assertThat(
                jdbc.sql("select chosen_reading from target_definition where target_code = 'A06'").query(String.class).single())
                .isEqualTo("output");
        assertThat(jdbc.sql("select distinct day from posting where target_code = 'A06' and reading = 'output'")
                .query(LocalDate.class).single()).isEqualTo("2017-06-30");
    }

    @Test
    void takesAPostingBackInItsMonthAndCountsWhatStandsInstead() {
        var renewal = project("建设路片区旧城改造", "renewal", XINHONGLU);
        var wrong = post(renewal, FundKind.OUTPUT, "2017-06", "3200000");
        var lines = desk.correct(official, wrong.id(), yuan("2300000"), "报表错位", Proof.note("复核单 2017-9"));
        assertThat(lines).extracting(Entry::amount).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(yuan("-3200000"), yuan("2300000"));
        assertThat(counted("output")).isEqualByComparingTo("2300000");
        assertThat(desk.read(official, wrong.id()).reversal()).isEqualTo(lines.getFirst().id());
        assertRefused("funding.reversed", () -> desk.correct(official, wrong.id(), null, "再来", PROOF));
        assertRefused("funding.correction", () -> desk.correct(official, lines.getFirst().id(), null, "再来", PROOF));
        assertRefused("funding.reason", () -> desk.correct(official, lines.getLast().id(), null, " ", PROOF));
        assertThat(ledger.rebuild()).as("the ledger rebuilds to the same lines").isTrue();
    }

    @Test
    void keepsItsSumsEqualToItsPostingsAndToTheTarget() {
        invent(new Random(20_171_031), 60);
        var whole = cut(By.ALL).getFirst().sums();
        for (var by : List.of(By.YEAR, By.MONTH, By.SOURCE, By.PLACE)) {
            var sum = cut(by).stream().map(FundReports.Cut::sums).reduce(FundReports.Sums.NONE, FundReports.Sums::plus);
            for (var kind : FundKind.values()) {
                assertThat(sum.of(kind)).as("%s by %s", kind, by).isEqualByComparingTo(whole.of(kind));
            }
        }
        assertThat(jdbc
                .sql("""
                        select count(*) from (select project_id, month, kind, source, unit_code, sum(amount) a, count(*) n from fund_entry group by 1, 2, 3, 4, 5
                          except select project_id, month, kind, source, unit_code, amount, lines from fund_sum) differ""")
                .query(Integer.class).single()).isZero();
        assertThat(jdbc
                .sql("""
                              select count(*) from project_funds f where not exists (select from
                                (select coalesce(sum(amount) filter (where kind = 'BUDGET'), 0) b, coalesce(sum(amount) filter (where kind = 'TRANSFER'), 0) t,
                                        coalesce(sum(amount) filter (where kind = 'PLANNED'), 0) p, coalesce(sum(amount) filter (where kind = 'OUTPUT'), 0) o,
                                        coalesce(sum(amount) filter (where kind = 'PAID'), 0) d
                           from fund_entry e where e.project_id = f.project_id) s
                        where (f.budget, f.moved, f.planned, f.output, f.paid) = (b, t, p, o, d))""")
                .query(Integer.class).single()).isZero();
        var renewal = reports.total(new FundFilter(Scope.everything(), null, 2017, null, null, FundKind.OUTPUT, "renewal", null));
        assertThat(counted("output")).isEqualByComparingTo(renewal.sums().output());
        assertThat(ledger.rebuild()).isTrue();
    }

    @Test
    void keepsThePortfoliosBalanceThroughTransfers() {
        invent(new Random(7), 40);
        var before = reports.portfolio(ALL, FundKind.PLANNED).balance();
        var giver = reports.balances(ALL, FundKind.PLANNED, FundReports.Standing.SURPLUS, "", 1).getFirst();
        var taker = reports.balances(ALL, FundKind.PLANNED, null, "", 9).stream()
                .filter(other -> !other.project().equals(giver.project())).findFirst().orElseThrow();
        var surplus = giver.sums().balance(FundKind.PLANNED);
        assertRefused("funding.surplus", () -> move(giver.project(), taker.project(), surplus.add(yuan("0.01"))));
        move(giver.project(), taker.project(), surplus);
        flush();
        jdbc.sql("set constraints all immediate").update();
        assertThat(reports.portfolio(ALL, FundKind.PLANNED).balance()).isEqualByComparingTo(before);
        assertThat(cut(By.ALL).getFirst().sums().moved()).isZero();
        var sums = reports.balances(ALL, FundKind.PLANNED, null, "", 99).stream()
                .map(balance -> balance.sums().balance(FundKind.PLANNED)).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sums).isEqualByComparingTo(before);
        assertThat(reports.transfers(Scope.everything(), 9)).hasSize(1);
        var seen = reports.transfers(Scope.of(Set.of(new UnitCode(giver.unit()))), 9);
        assertThat(seen).allSatisfy(moved -> assertThat(moved.from()).isNotNull());
    }

    @Test
    void theDatabaseItselfRefusesATransferThatIsNotEven() {
        var one = project("甲", "renewal", XINHONGLU);
        var other = project("乙", "renewal", DONGLU);
        var evidence = evidence();
        var transfer = UUID.randomUUID();
        jdbc.sql(
                """
                        insert into fund_transfer (id, from_project, to_project, amount, day, reason, evidence_id, origin, recorded_by, recorded_at)
                        values (?, ?, ?, 100, '2018-01-31', 'x', ?, 'x', 'x', now())""")
                .param(transfer).param(one.id())
                .param(other.id()).param(evidence).update();
        line(transfer, one, "-100", evidence);
        line(transfer, other, "99.99", evidence);
        assertThatThrownBy(() -> jdbc.sql("set constraints all immediate").update()).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("add up to nothing");
    }

    @Test
    void theDatabaseItselfRefusesToChangeAPosting() {
        post(project("甲", "renewal", XINHONGLU), FundKind.OUTPUT, "2017-06", "100");
        assertThatThrownBy(() -> jdbc.sql("update fund_entry set amount = 200").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsAContractAndTheReasonForAPaymentAboveIt() {
        var renewal = project("建设路片区旧城改造", "renewal", XINHONGLU);
        var terms = new Contract.Terms("成华旧改合〔2017〕12号", "成都建工集团", yuan("1000000"), LocalDate.of(2017, 3, 1),
                Contract.Kind.CONSTRUCTION);
        desk.agree(official, renewal.id(), 0, terms, PROOF);
        flush();
        assertThatThrownBy(() -> desk.agree(official, renewal.id(), 0, terms, PROOF)).isInstanceOf(SavedInBetween.class);
        var funds = desk.of(official, renewal.id());
        assertThat(funds.contracts()).extracting(Contract::party).containsExactly("成都建工集团");
        pay(renewal, "1000000", "", "支付单 1");
        assertRefused("funding.above", () -> pay(renewal, "1", "", "支付单 2"));
        assertThat(pay(renewal, "1", "变更洽商,补充协议待签", "支付单 3").above()).isTrue();
        flush();
        assertThat(desk.of(official, renewal.id()).contracts().getFirst().above()).isEqualByComparingTo("1");
        assertThat(reports.lines(ALL, null, 9).getFirst().entry().reason()).isEqualTo("变更洽商,补充协议待签");
    }

    @Test
    void recognisesARepeatAndRefusesTheSameTwice() {
        var renewal = project("建设路片区旧城改造", "renewal", XINHONGLU);
        var id = UUID.randomUUID();
        var wish = wish(id, FundKind.OUTPUT, "2017-06", "100");
        assertThat(desk.post(official, renewal.id(), wish, PROOF).id()).isEqualTo(id);
        assertThat(desk.post(official, renewal.id(), wish, PROOF).id()).isEqualTo(id);
        assertRefused("funding.exists",
                () -> desk.post(official, renewal.id(), wish(id, FundKind.OUTPUT, "2017-06", "200"), PROOF));
        assertRefused("funding.twice", () -> post(renewal, FundKind.OUTPUT, "2017-06", "100"));
        assertThat(counted("output")).isEqualByComparingTo("100");
    }

    @Test
    void hidesTheMoneyOfForeignProjects() {
        var renewal = project("建设路片区旧城改造", "renewal", XINHONGLU);
        var entry = post(renewal, FundKind.OUTPUT, "2017-06", "100");
        assertThatThrownBy(() -> desk.of(erxianqiao, renewal.id())).isInstanceOf(UnknownProject.class);
        assertThatThrownBy(() -> desk.read(erxianqiao, entry.id())).isInstanceOf(UnknownEntry.class);
        assertThatThrownBy(() -> desk.correct(erxianqiao, entry.id(), null, "x", PROOF)).isInstanceOf(UnknownEntry.class);
        assertThat(reports.lines(FundFilter.all(erxianqiao.reads()), null, 9)).isEmpty();
        assertThat(reports.total(FundFilter.all(erxianqiao.reads())).lines()).isZero();
        assertThat(reports.balances(FundFilter.all(erxianqiao.reads()), FundKind.PLANNED, null, "", 9)).isEmpty();
    }

    @Test
    void takesATableInOnceHoweverOftenItIsSent() {
        var renewal = project("建设路片区旧城改造", "renewal", XINHONGLU);
        var rows = new ArrayList<FundingIntake.Row>();
        for (int month = 1; month <= 12; month++) {
            rows.add(row(month + 1, null, renewal, FundKind.OUTPUT, "2017-%02d".formatted(month), "100000", "月报 " + month));
        }
        assertThat(take(rows)).isEqualTo(new Tally(12, 0, 0, 0));
        assertThat(take(rows)).isEqualTo(new Tally(0, 0, 12, 0));
        assertThat(counted("output")).isEqualByComparingTo("1200000");
        var exported = new ArrayList<FundingIntake.Row>();
        reports.each(ALL, line -> exported.add(row(exported.size() + 2, line.entry().id(), renewal, line.entry().kind(),
                line.entry().month().toString(), line.entry().amount().toPlainString(), line.evidence())));
        assertThat(take(exported)).isEqualTo(new Tally(0, 0, 12, 0));
    }

    @Test
    void namesTheRowsItCannotTake() {
        var renewal = project("建设路片区旧城改造", "renewal", XINHONGLU);
        var there = post(renewal, FundKind.OUTPUT, "2017-06", "100");
        var rows = List.of(row(2, null, renewal, FundKind.OUTPUT, "2017-07", "100", "a"),
                row(3, null, renewal, FundKind.OUTPUT, "2017-07", "100", "a"),
                row(4, null, renewal, FundKind.PAID, "2099-01", "100", "a"),
                row(5, there.id(), renewal, FundKind.OUTPUT, "2017-06", "101", "a"),
                row(6, null, renewal, FundKind.OUTPUT, "2017-08", "100", ""),
                new FundingIntake.Row(7, null, "2017-JG-9999", null, said(FundKind.OUTPUT, "2017-07", "1"), "a"),
                new FundingIntake.Row(8, null, renewal.number(), List.of(DONGLU), said(FundKind.OUTPUT, "2017-07", "1"), "a"),
                row(9, null, renewal, FundKind.TRANSFER, "2017-07", "100", "a"),
                new FundingIntake.Row(10, there.id(), renewal.number(), null, new FundingIntake.Said(FundKind.OUTPUT,
                        YearMonth.of(2017, 6), yuan("100"), "", "没有的合同", ""), "a"));
        var found = intake.judge(official, rows, new FundingIntake.Seen());
        assertThat(found.getFirst().fate()).isEqualTo(Fate.NEW);
        assertThat(found.stream().skip(1).map(outcome -> Objects.requireNonNull(outcome.refusal()).code())).containsExactly(
                "funding.row.twice", "funding.future", "funding.fixed", "evidence.missing", "funding.project", "funding.place",
                "funding.kind", "funding.contract");
        assertThat(reports.total(ALL).lines()).as("a dry run writes nothing").isEqualTo(1);
    }

    @Test
    void tellsWhenMoneyRunsAheadOfWork() {
        var renewal = project("建设路片区旧城改造", "renewal", XINHONGLU);
        post(renewal, FundKind.BUDGET, "2017-01", "1000");
        post(renewal, FundKind.OUTPUT, "2017-05", "300");
        post(renewal, FundKind.PAID, "2017-06", "400");
        var ahead = spending.of(renewal.id(), LocalDate.of(2017, 6, 30)).orElseThrow();
        assertThat(ahead.outputShare()).isEqualByComparingTo("0.3");
        assertThat(ahead.paidShare()).isEqualByComparingTo("0.4");
        assertThat(ahead.basis()).isEqualTo(Spending.Basis.BUDGET);
        assertThat(ahead.paidAhead()).isTrue();
        assertThat(spending.of(renewal.id(), LocalDate.of(2017, 6, 29)).orElseThrow().paidAhead()).isFalse();
        assertThat(spending.of(UUID.randomUUID(), LocalDate.of(2017, 6, 30))).isEmpty();
    }

    private void invent(Random chance, int steps) {
        var some = List.of(project("甲", "renewal", XINHONGLU), project("乙", "renewal", DONGLU),
                project("丙", "greenway", DONGLU));
        some.forEach(project -> post(project, FundKind.BUDGET, "2017-01", "900000"));
        var posted = new ArrayList<Entry>();
        for (int step = 0; step < steps; step++) {
            var project = some.get(chance.nextInt(some.size()));
            if (chance.nextInt(5) == 0 && !posted.isEmpty()) {
                var wrong = posted.remove(chance.nextInt(posted.size()));
                desk.correct(official, wrong.id(), chance.nextBoolean() ? null : yuan("77.07"), "更正", Proof.note("n" + step));
            } else {
                var kind = List.of(FundKind.PLANNED, FundKind.OUTPUT, FundKind.PAID).get(chance.nextInt(3));
                var month = YearMonth.of(2017, 1).plusMonths(chance.nextInt(20));
                posted.add(desk.post(official, project.id(),
                        new PostEntry(null, kind, month, BigDecimal.valueOf(1 + chance.nextInt(1_000_000), 2),
                                List.of("", "land", "district_budget").get(chance.nextInt(3)), "", ""),
                        Proof.note("单 " + step)));
            }
        }
        flush();
    }

    private Entry pay(Project project, String amount, String reason, String evidence) {
        return desk.post(official, project.id(),
                new PostEntry(null, FundKind.PAID, YearMonth.of(2017, 7), yuan(amount), "", "成华旧改合〔2017〕12号", reason),
                Proof.note(evidence));
    }

    private void move(UUID from, UUID to, BigDecimal amount) {
        balancing.move(official, new Balancing.Wish(null, from, to, amount, LocalDate.of(2018, 1, 31), "统筹平衡"), PROOF);
    }

    private Tally take(List<FundingIntake.Row> rows) {
        var tally = intake.take(official, List.of(rows.subList(0, 5), rows.subList(5, rows.size())).iterator(), false, _ -> {
        });
        flush();
        return tally;
    }

    private static FundingIntake.Row row(int number, @Nullable UUID id, Project project, FundKind kind, String month,
            String amount,
            String evidence) {
        return new FundingIntake.Row(number, id, project.number(), null, said(kind, month, amount), evidence);
    }

    private static FundingIntake.Said said(FundKind kind, String month, String amount) {
        return new FundingIntake.Said(kind, YearMonth.parse(month), yuan(amount), "", "", "");
    }

    private List<FundReports.Cut> cut(By by) {
        return reports.cuts(ALL).stream().filter(cut -> cut.by() == by).toList();
    }

    private BigDecimal counted(String reading) {
        return jdbc.sql("select coalesce(sum(quantity), 0) from roll_up where target_code = 'A06' and reading = ?").param(reading)
                .query(BigDecimal.class).single();
    }

    private void line(UUID transfer, Project project, String amount, UUID evidence) {
        jdbc.sql(
                """
                        insert into fund_entry (id, project_id, kind, month, day, amount, source, unit_code, evidence_id, reason, above, transfer_id,
                                                origin, recorded_by, recorded_at)
                        values (?, ?, 'TRANSFER', '2018-01-01', '2018-01-31', ?, 'unstated', ?, ?, 'x', false, ?, ?, 'x', now())""")
                .param(UUID.randomUUID()).param(project.id()).param(yuan(amount)).param(project.place().value()).param(evidence)
                .param(transfer).param(UUID.randomUUID().toString()).update();
    }

    private UUID evidence() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into evidence (id, kind, text, place, recorded_by, recorded_at) values (?, 'NOTE', 'x', ?, 'x', now())")
                .param(id).param(XINHONGLU.value()).update();
        return id;
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }

    private Entry post(Project project, FundKind kind, String month, String amount) {
        var entry = desk.post(official, project.id(), wish(null, kind, month, amount), PROOF);
        flush();
        return entry;
    }

    private static PostEntry wish(@Nullable UUID id, FundKind kind, String month, String amount) {
        return new PostEntry(id, kind, YearMonth.parse(month), yuan(amount), "", "", "");
    }

    private Project project(String name, String kind, UnitCode place) {
        var project = projects.register(official, RegisterProject.of(name, kind, place), Proof.note(""));
        flush();
        return project;
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(Refusal.class).extracting(refusal -> ((Refusal) refusal).code()).isEqualTo(code);
    }

    private static Actor actor(Scope scope) {
        return new Actor(new UUID(0, 1), "official", "Official",
                Map.of(Right.READ, scope, Right.EDIT_PROJECTS, scope, Right.BALANCE_FUNDS, scope));
    }
}
