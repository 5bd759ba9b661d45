package cn.chenghua.governance.monthly.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.FundingDesk;
import cn.chenghua.governance.funding.PostEntry;
import cn.chenghua.governance.milestone.lamp.Heard;
import cn.chenghua.governance.monthly.Approval.Level;
import cn.chenghua.governance.monthly.Approval.Party;
import cn.chenghua.governance.monthly.ApprovalDesk;
import cn.chenghua.governance.monthly.ConfirmReports;
import cn.chenghua.governance.monthly.ConfirmReports.Seen;
import cn.chenghua.governance.monthly.MonthBook;
import cn.chenghua.governance.monthly.MonthDesk;
import cn.chenghua.governance.monthly.MonthLines;
import cn.chenghua.governance.monthly.MonthLines.Filter;
import cn.chenghua.governance.monthly.MonthLines.State;
import cn.chenghua.governance.monthly.MonthReport.Effort;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.project.UnknownProject;
import cn.chenghua.governance.storage.PersistenceTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class MonthsOnPostgresTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2018, 9);
    private static final UnitCode DISTRICT = new UnitCode("510108000000");
    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    private static final String HOUSING = "成华区住房和城乡建设局";
    private static final Effort EFFORT = new Effort(0, 0, 30);
    private final Actor office = actor("district", Scope.everything());
    private final Actor street = actor("jianshelu", Scope.of(Set.of(JIANSHELU, PEIHUALU)));
    private final Actor neighbour = actor("erxianqiao", Scope.of(Set.of(ERXIANQIAO)));
    private final Actor housing = actor("housing", Scope.ofDepartment(HOUSING));

    @Autowired
    MonthDesk desk;
    @Autowired
    ApprovalDesk approvals;
    @Autowired
    MonthBook book;
    @Autowired
    MonthLines lines;
    @Autowired
    Heard heard;
    @Autowired
    ProjectDesk projects;
    @Autowired
    FundingDesk funds;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;

    @Test
    void readsTheMonthFromTheRecordsAndConfirmsItUntouched() {
        var street1 = started("培华路", PEIHUALU, "", "2018-08-20");
        post(street1, FundKind.OUTPUT, "2018-08", "100");
        post(street1, FundKind.OUTPUT, "2018-09", "20.50");
        post(street1, FundKind.PAID, "2018-09", "7");
        var due = desk.due(street, SEPTEMBER, street1.id());
        assertThat(due.now().stage()).isEqualTo("started");
        assertThat(due.now().stageOn()).isEqualTo("2018-08-20");
        assertThat(due.now().nextStage()).isEqualTo("completed");
        assertThat(due.now().output()).isEqualByComparingTo("20.5");
        assertThat(due.now().outputTotal()).isEqualByComparingTo("120.5");
        assertThat(due.now().paid()).isEqualByComparingTo("7");
        assertThat(state(street1)).isEqualTo(State.OPEN);

        assertThat(confirm(street, street1)).isOne();
        assertThat(confirm(street, street1)).as("said once more, nothing is added").isZero();
        assertThat(state(street1)).isEqualTo(State.SAID);
        assertThat(book.editions(SEPTEMBER, street1.id())).singleElement()
                .satisfies(report -> assertThat(report.snapshot()).isEqualTo(due.now()));
        assertThat(heard.lastHeard(List.of(street1.id()), LocalDate.of(2100, 1, 1))).containsKey(street1.id());
    }

    @Test
    void takesNoConfirmationOfWhatIsNotWhatWasSeen() {
        var one = started("培华路", PEIHUALU, "", "2018-08-20");
        var seen = seen(one);
        post(one, FundKind.OUTPUT, "2018-09", "20");
        assertRefused("monthly.moved", () -> desk.confirm(street, new ConfirmReports(SEPTEMBER, List.of(seen), "", EFFORT)));
        assertThat(book.editions(SEPTEMBER, one.id())).isEmpty();
        confirm(street, one);
        post(one, FundKind.OUTPUT, "2018-09", "30");
        assertThat(state(one)).isEqualTo(State.STALE);
        confirm(street, one);
        assertThat(book.editions(SEPTEMBER, one.id())).hasSize(2);
    }

    @Test
    void letsNobodyReportOnAForeignProjectOrOneThatIsDone() {
        var one = started("培华路", PEIHUALU, "", "2018-08-20");
        assertThatThrownBy(() -> desk.due(neighbour, SEPTEMBER, one.id())).isInstanceOf(UnknownProject.class);
        assertThatThrownBy(() -> confirm(neighbour, one)).isInstanceOf(UnknownProject.class);
        var done = registered("二仙桥巷", ERXIANQIAO, "", Map.of("started", "2017-02-05", "opened_as_whole", "2017-08-05"));
        assertThatThrownBy(() -> desk.due(office, SEPTEMBER, done.id())).isInstanceOf(UnknownProject.class);
        assertThat(desk.due(office, YearMonth.of(2017, 8), done.id()).now().stage()).isEqualTo("opened_as_whole");
    }

    @Test
    void approvesLevelByLevelLocksAndCorrectsByADatedReason() {
        var own = started("培华路", PEIHUALU, "建设路街道办事处", "2018-08-20");
        var ours = started("建设路", JIANSHELU, HOUSING, "2018-08-21");
        var far = started("二仙桥路", ERXIANQIAO, "", "2018-08-22");
        var below = new Party(Level.SUBDISTRICT, JIANSHELU.value());
        var beside = new Party(Level.DEPARTMENT, HOUSING);
        var top = new Party(Level.DISTRICT, DISTRICT.value());
        confirm(street, own);
        assertRefused("monthly.incomplete", () -> approvals.approve(street, SEPTEMBER, below, ""));
        confirm(street, ours);
        confirm(neighbour, far);
        assertRefused("monthly.waiting", () -> approvals.approve(housing, SEPTEMBER, beside, ""));
        assertRefused("monthly.party", () -> approvals.approve(neighbour, SEPTEMBER, below, ""));
        assertRefused("monthly.stand.in", () -> approvals.approve(office, SEPTEMBER, below, ""));
        approvals.approve(street, SEPTEMBER, below, "");
        assertRefused("monthly.approved", () -> {
            post(own, FundKind.OUTPUT, "2018-09", "5");
            confirm(street, own);
        });
        assertRefused("monthly.stale", () -> approvals.approve(office, SEPTEMBER, top, ""));
        approvals.sendBack(housing, SEPTEMBER, below, "产值漏报");
        confirm(street, own);
        approvals.approve(street, SEPTEMBER, below, "");
        approvals.approve(housing, SEPTEMBER, beside, "");
        approvals.approve(office, SEPTEMBER, new Party(Level.SUBDISTRICT, ERXIANQIAO.value()), "经办人外出");
        approvals.approve(office, SEPTEMBER, top, "");

        var lock = approvals.lock(SEPTEMBER).orElseThrow();
        assertThat(lock.reports()).isEqualTo(3);
        assertThat(lock.hash()).isEqualTo(book.digest(SEPTEMBER));
        assertThat(state(far)).isEqualTo(State.FROZEN);
        assertRefused("monthly.locked", () -> confirm(street, own));
        assertRefused("monthly.locked", () -> approvals.approve(office, SEPTEMBER, top, ""));
        assertRefused("monthly.locked", () -> approvals.sendBack(office, SEPTEMBER, below, "再看"));
        assertRefused("monthly.same", () -> desk.correct(street, SEPTEMBER, seen(own), "无", EFFORT));

        post(own, FundKind.OUTPUT, "2018-09", "4");
        assertThat(state(own)).isEqualTo(State.DIFFERS);
        assertRefused("monthly.reason", () -> desk.correct(street, SEPTEMBER, seen(own), " ", EFFORT));
        desk.correct(street, SEPTEMBER, seen(own), "发票迟到", EFFORT);
        assertThat(state(own)).isEqualTo(State.FROZEN);
        assertThat(book.editions(SEPTEMBER, own.id())).extracting(report -> report.snapshot().output().toPlainString())
                .containsExactly("0", "5", "9");
        assertThat(book.digest(SEPTEMBER)).as("what was frozen stays as it was").isEqualTo(lock.hash());
    }

    @Test
    void approvesNoMonthThatStillRunsAndKnowsNoMonthToCome() {
        var next = YearMonth.from(LocalDate.now(cn.chenghua.governance.district.Days.ZONE));
        assertRefused("monthly.future", () -> approvals.standing(next.plusMonths(2)));
        assertRefused("monthly.running",
                () -> approvals.approve(office, next, new Party(Level.DISTRICT, DISTRICT.value()), ""));
    }

    @Test
    void correctsNothingBeforeTheLock() {
        var one = started("培华路", PEIHUALU, "", "2018-08-20");
        assertRefused("monthly.open", () -> desk.correct(street, SEPTEMBER, seen(one), "错", EFFORT));
    }

    @Test
    void neverChangesAReportAnApprovalOrALock() {
        var one = started("培华路", PEIHUALU, "", "2018-08-20");
        confirm(street, one);
        assertThatThrownBy(() -> jdbc.sql("update month_report set output = 1").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aLockCannotBeTakenAway() {
        jdbc.sql("""
                insert into report_month (month, locked_at, locked_by, locked_by_name, reports, hash)
                values ('2018-07-01', now(), 'a', 'A', 1, repeat('0', 64))""").update();
        assertThatThrownBy(() -> jdbc.sql("update report_month set locked_at = null, locked_by = null, locked_by_name = null,"
                + " reports = null, hash = null").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void listsCountsAndTalliesOneAndTheSame() {
        started("培华路", PEIHUALU, "", "2018-08-20");
        started("建设路", JIANSHELU, HOUSING, "2018-08-21");
        confirm(neighbour, started("二仙桥路", ERXIANQIAO, "", "2018-08-22"));
        for (var scope : List.of(office.reads(), street.reads(), neighbour.reads(), housing.reads())) {
            var filter = Filter.all(scope, SEPTEMBER);
            var found = lines.list(filter, "", 100);
            assertThat(lines.counts(filter).stream().mapToInt(MonthLines.Count::count).sum()).isEqualTo(found.size());
            for (var count : lines.counts(filter)) {
                assertThat(lines.list(filter.in(List.of(count.state())), "", 100)).hasSize(count.count());
            }
        }
        assertThat(lines.list(Filter.all(housing.reads(), SEPTEMBER), "", 9)).extracting(MonthLines.Line::name)
                .containsExactly("建设路");
        var tallies = book.tallies(SEPTEMBER);
        assertThat(tallies.stream().mapToInt(tally -> tally.due()).sum())
                .isEqualTo(lines.list(Filter.all(Scope.everything(), SEPTEMBER), "", 100).size());
        assertThat(tallies.stream().mapToInt(tally -> tally.said()).sum()).isOne();
        assertThat(lines.burden(Scope.everything())).singleElement().satisfies(burden -> {
            assertThat(burden.reports()).isOne();
            assertThat(burden.seconds()).isEqualTo(30);
        });
    }

    private State state(Project project) {
        return lines.list(new Filter(Scope.everything(), SEPTEMBER, null, null, List.of(), project.id()), "", 2).getFirst()
                .state();
    }

    private int confirm(Actor actor, Project project) {
        return desk.confirm(actor, new ConfirmReports(SEPTEMBER, List.of(seen(project)), "", EFFORT));
    }

    private Seen seen(Project project) {
        entities.flush();
        return new Seen(project.id(), desk.due(office, SEPTEMBER, project.id()).now().fingerprint());
    }

    private void post(Project project, FundKind kind, String month, String amount) {
        funds.post(office, project.id(), new PostEntry(null, kind, YearMonth.parse(month), new BigDecimal(amount), "", "", ""),
                Proof.note("报表 " + UUID.randomUUID()));
        entities.flush();
    }

    private Project started(String name, UnitCode place, String responsible, String day) {
        return registered(name, place, responsible, Map.of("surveyed", "2018-08-01", "started", day));
    }

    private Project registered(String name, UnitCode place, String responsible, Map<String, String> days) {
        var actual = new LinkedHashMap<String, LocalDate>();
        for (var stage : List.of("surveyed", "started", "completed", "opened_as_whole")) {
            if (days.containsKey(stage)) {
                actual.put(stage, LocalDate.parse(days.get(stage)));
            }
        }
        var project = projects.register(office, new RegisterProject(null, null, name,
                days.containsKey("opened_as_whole") ? "opening" : "back_street", place, null, responsible,
                null, null, null, Measures.NONE, Map.of(), actual, ""), Proof.of("成建〔2018〕3号", null));
        entities.flush();
        return project;
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.class).extracting(refusal -> ((Refusal) refusal).code()).isEqualTo(code);
    }

    private static Actor actor(String name, Scope scope) {
        return new Actor(UUID.randomUUID(), name, name, Arrays.stream(Right.values())
                .collect(Collectors.toMap(right -> right, _ -> scope)));
    }
}
