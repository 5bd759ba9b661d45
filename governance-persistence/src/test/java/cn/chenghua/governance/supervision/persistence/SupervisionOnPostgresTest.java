package cn.chenghua.governance.supervision.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.storage.PersistenceTest;
import cn.chenghua.governance.supervision.CaseEntry.Appeal;
import cn.chenghua.governance.supervision.CaseEntry.Ground;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;
import cn.chenghua.governance.supervision.CaseLimits;
import cn.chenghua.governance.supervision.CaseLines;
import cn.chenghua.governance.supervision.CaseLines.Filter;
import cn.chenghua.governance.supervision.CaseLines.Waiting;
import cn.chenghua.governance.supervision.CaseRefused;
import cn.chenghua.governance.supervision.CaseRows;
import cn.chenghua.governance.supervision.Charge;
import cn.chenghua.governance.supervision.Ladder;
import cn.chenghua.governance.supervision.LimitBook;
import cn.chenghua.governance.supervision.RegisterCase;
import cn.chenghua.governance.supervision.Statement;
import cn.chenghua.governance.supervision.SupervisedCase;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;
import cn.chenghua.governance.supervision.SupervisedCase.State;
import cn.chenghua.governance.supervision.SupervisionDesk;
import cn.chenghua.governance.supervision.UnknownCase;
import cn.chenghua.governance.supervision.feed.CalendarFeed;
import cn.chenghua.governance.supervision.feed.CalendarFeeds;

import net.javacrumbs.shedlock.core.LockConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class SupervisionOnPostgresTest {

    private static final UnitCode DISTRICT = new UnitCode("510108000000");
    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    private static final Charge STREET = new Charge(JIANSHELU, "建设路街道办事处", 10);
    private final Actor office = actor("district", Scope.everything(), Right.READ, Right.SUPERVISE, Right.ANSWER_CASES);
    private final Actor street = actor("jianshelu", Scope.of(Set.of(JIANSHELU, PEIHUALU)), Right.READ, Right.ANSWER_CASES);
    private final Actor neighbour = actor("erxianqiao", Scope.of(Set.of(ERXIANQIAO)), Right.READ, Right.ANSWER_CASES);
    private final Actor water = actor("water", Scope.ofDepartment("成华区水务局"), Right.READ, Right.ANSWER_CASES);

    @Autowired
    SupervisionDesk desk;
    @Autowired
    CaseRows rows;
    @Autowired
    CaseLines lines;
    @Autowired
    LimitBook limits;
    @Autowired
    Ladder ladder;
    @Autowired
    CalendarDays calendar;
    @Autowired
    CalendarFeeds feeds;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    DataSource source;
    @Autowired
    EntityManager entities;
    @Autowired
    Clock clock;

    @Test
    void keepsTheWholeWayOfACaseWithItsEvidenceAndReceipts() {
        var drain = open("培华路雨水管堵塞", STREET, null);
        drain = read(desk.accept(street, drain.id(), drain.version(), Statement.of("收到")));
        drain = read(desk.report(street, drain.id(), drain.version(), false, Statement.of("已进场")));
        drain = read(desk.report(street, drain.id(), drain.version(), true, says("已疏通", "成华建设路〔2018〕31号")));
        drain = read(desk.close(office, drain.id(), drain.version(), Outcome.VERIFIED, null, says("现场核实", "核查记录")));

        assertThat(drain.state()).isEqualTo(State.CLOSED);
        assertThat(drain.number()).matches("20\\d\\d-DB-0001");
        var chain = rows.chain(drain.id());
        assertThat(chain).extracting(CaseRows.Link::entry).isEqualTo(drain.entries());
        assertThat(chain.get(1).receipts()).extracting(CaseRows.Receipt::by).containsExactly("jianshelu");
        assertThat(chain.get(4).rest()).isNotNull().extracting(CaseRows.Rest::text).isEqualTo("成华建设路〔2018〕31号");
        assertThat(chain.get(4).rest()).extracting(CaseRows.Rest::place).isEqualTo(PEIHUALU);
    }

    @Test
    void handsOverAndReckonsFromThere() {
        var today = today();
        var drain = open("堵塞", STREET, null);
        assertThat(drain.dueOn()).isEqualTo(calendar.calendar().plus(today, 10));
        assertThat(jdbc.sql("select state from supervised_case where id = ?").param(drain.id()).query(String.class).single())
                .isEqualTo("HANDED_OVER");
    }

    @Test
    void doesNotSeeAForeignCaseAndLetsNobodyAnswerForAnother() {
        var drain = open("堵塞", STREET, null);
        assertThatThrownBy(() -> desk.read(neighbour, drain.id())).isInstanceOf(UnknownCase.class);
        assertThatThrownBy(() -> desk.accept(neighbour, drain.id(), drain.version(), Statement.of("")))
                .isInstanceOf(UnknownCase.class);
        assertThatThrownBy(
                () -> desk.urge(street, drain.id(), drain.version(), cn.chenghua.governance.supervision.CaseEntry.Level.UNIT,
                        Statement.of("")))
                .isInstanceOf(Actor.Denied.class);
        var other = open("堵塞", new Charge(DISTRICT, "成华区水务局", 10), null);
        assertThat(desk.read(street, other.id()).number()).as("its place is ours").isEqualTo(other.number());
        assertThatThrownBy(() -> desk.accept(street, other.id(), other.version(), Statement.of("")))
                .isInstanceOf(Actor.Denied.class);
        assertThat(desk.accept(water, other.id(), other.version(), Statement.of("")).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void tellsTheSecondWriter() {
        var drain = open("堵塞", STREET, null);
        var version = drain.version();
        desk.accept(street, drain.id(), version, Statement.of(""));
        assertThatThrownBy(() -> desk.report(street, drain.id(), version, false, Statement.of("进场")))
                .isInstanceOf(SavedInBetween.class);
    }

    @Test
    void opensOneCaseForAWarningUntilItIsClosed() {
        var first = open("指标滞后", STREET, "target:B03");
        assertThatThrownBy(() -> open("指标滞后", STREET, "target:B03")).isInstanceOf(CaseRefused.class)
                .hasMessageContaining(first.number());
        assertThat(rows.answering(Set.of("target:B03", "target:B04"))).extracting(CaseRows.Answered::number)
                .containsExactly(first.number());
        desk.close(office, first.id(), first.version(), Outcome.UNFIXED, null, Statement.of("口径调整"));
        entities.flush();
        assertThat(open("指标又滞后", STREET, "target:B03").state()).isEqualTo(State.HANDED_OVER);
    }

    @Test
    void theDatabaseLetsNoSecondOpenCaseForAWarningThrough() {
        open("指标滞后", STREET, "target:B03");
        var other = open("指标滞后", STREET, "target:B04");
        assertThatThrownBy(() -> jdbc.sql("update supervised_case set warning = 'target:B03' where id = ?").param(other.id())
                .update()).isInstanceOf(DataAccessException.class).hasMessageContaining("supervised_case_warning");
    }

    @Test
    void neverChangesAnEntry() {
        var drain = open("堵塞", STREET, null);
        assertThatThrownBy(() -> jdbc.sql("update case_entry set text = 'x' where case_id = ?").param(drain.id()).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void listsCountsAndTalliesByOnePredicate() {
        open("甲", STREET, null);
        var accepted = open("乙", STREET, null);
        desk.accept(street, accepted.id(), accepted.version(), Statement.of(""));
        open("丙", new Charge(DISTRICT, "成华区水务局", 10), null);
        entities.flush();
        for (var filter : List.of(Filter.all(Scope.everything()), Filter.all(street.reads()), Filter.all(water.reads()),
                Filter.all(neighbour.reads()), Filter.all(Scope.everything()).in(List.of(State.ACCEPTED)))) {
            var found = lines.list(filter, null, 50);
            assertThat(found).hasSize(lines.count(filter, 50));
            assertThat(lines.tally(filter).stream().mapToInt(CaseLines.Tally::count).sum()).isEqualTo(found.size());
        }
        assertThat(lines.list(Filter.all(Scope.everything()), null, 50)).extracting(CaseLines.Line::title)
                .containsExactly("丙", "乙", "甲");
        assertThat(lines.list(Filter.all(water.reads()), null, 50)).extracting(CaseLines.Line::title).containsExactly("丙");
        assertThat(lines.count(Filter.all(neighbour.reads()), 50)).isZero();
        var first = lines.list(Filter.all(Scope.everything()), null, 2);
        assertThat(lines.list(Filter.all(Scope.everything()), first.getLast().number(), 2)).extracting(CaseLines.Line::title)
                .containsExactly("甲");
    }

    @Test
    void namesAProjectOnlyToThoseWhoSeeIt() {
        var project = UUID.randomUUID();
        jdbc.sql("""
                insert into project (id, number, name, kind, unit_code, responsible, origin, words)
                values (?, '2018-BJ-9001', '甲巷', 'back_street', ?, '', 'x', '{}')""").param(project)
                .param(ERXIANQIAO.value()).update();
        var drain = open("堵塞", STREET, null);
        jdbc.sql("update supervised_case set project_id = ? where id = ?").param(project).param(drain.id()).update();
        assertThat(lines.list(Filter.all(office.reads()), null, 9).getFirst().projectName()).isEqualTo("2018-BJ-9001 甲巷");
        assertThat(lines.list(Filter.all(street.reads()), null, 9).getFirst().projectName()).isNull();
        assertThat(lines.list(Filter.open(street.reads(), project), null, 9)).hasSize(1);
    }

    @Test
    void showsEachOneWhatWaitsForHim() {
        var registered = desk.register(office, wish("待移交", STREET, null, false), Statement.of("批示"));
        var handed = open("待签收", STREET, null);
        var appealed = open("待裁定", STREET, null);
        desk.appeal(street, appealed.id(), appealed.version(), new Appeal(Ground.NOT_OURS, null, null, null),
                Statement.of("属水务"));
        entities.flush();
        assertThat(waiting(street)).containsExactly(handed.number());
        assertThat(waiting(office)).containsExactlyInAnyOrder(registered.number(), appealed.number());
        assertThat(waiting(neighbour)).isEmpty();
        jdbc.sql("update supervised_case set urged = 'DISTRICT_OFFICE' where id = ?").param(handed.id()).update();
        assertThat(waiting(office)).contains(handed.number());
        assertThat(waiting(street)).contains(handed.number());
    }

    @Test
    void climbsTheLadderOnceADayHoweverManyNodesRunIt() {
        var drain = open("堵塞", STREET, null);
        entities.flush();
        var late = calendar.calendar().plus(today(), 5);
        assertThat(ladder.climb(late)).isEqualTo(1);
        entities.flush();
        assertThat(ladder.climb(late)).isZero();
        assertThat(rows.chain(drain.id()).getLast().entry().byLadder()).isTrue();
        assertThat(ladder.climb(calendar.calendar().plus(late, 1))).isEqualTo(1);
    }

    @Test
    void takesALockThatASecondNodeDoesNotGet() {
        var locks = new LadderJob.Locks().jobLocks(source);
        var wish = new LockConfiguration(Instant.now(Clock.systemUTC()), "test-" + UUID.randomUUID(), Duration.ofMinutes(1),
                Duration.ZERO);
        var first = locks.lock(wish);
        assertThat(first).isPresent();
        assertThat(locks.lock(wish)).isEmpty();
        first.orElseThrow().unlock();
        assertThat(locks.lock(wish)).isPresent();
    }

    @Test
    void reckonsAnewWhenHolidaysAreLoaded() {
        var drain = open("堵塞", STREET, null);
        entities.flush();
        var due = drain.dueOn();
        calendar.put(List.of(new CalendarDay(java.util.Objects.requireNonNull(due), CalendarDay.Kind.HOLIDAY, "临时放假")));
        assertThat(read(drain).dueOn()).isEqualTo(calendar.calendar().plus(today(), 10)).isNotEqualTo(due);
    }

    @Test
    void reckonsAnewWhenLimitsChange() {
        var drain = open("堵塞", STREET, null);
        entities.flush();
        assertThat(drain.waitsUntil()).isEqualTo(calendar.calendar().plus(today(), 1));
        desk.limit(office, new CaseLimits(Map.of(CaseLimits.Name.ACCEPT, 2)));
        assertThat(limits.current().of(CaseLimits.Name.ACCEPT)).isEqualTo(2);
        assertThat(limits.current().of(CaseLimits.Name.CASE)).isEqualTo(10);
        assertThat(read(drain).waitsUntil()).isEqualTo(calendar.calendar().plus(today(), 2));
    }

    @Test
    void keepsOneCalendarAddressAnAccount() {
        var account = UUID.randomUUID();
        jdbc.sql("insert into account (id, username, display_name, password_since) values (?, 'feed', 'Feed', now())")
                .param(account).update();
        feeds.put(new CalendarFeed(UUID.randomUUID(), account, clock.instant()), "a".repeat(64));
        feeds.put(new CalendarFeed(UUID.randomUUID(), account, clock.instant()), "b".repeat(64));
        assertThat(feeds.ofSecret("a".repeat(64))).isEmpty();
        assertThat(feeds.ofSecret("b".repeat(64))).isPresent();
        feeds.withdraw(account, clock.instant());
        assertThat(feeds.of(account)).isEmpty();
    }

    private List<String> waiting(Actor actor) {
        var filter = new Filter(actor.reads(), null, "", List.of(), null, null, null, null, Waiting.of(actor, today()));
        return lines.list(filter, null, 50).stream().map(CaseLines.Line::number).toList();
    }

    private SupervisedCase open(String title, Charge charge, @org.jspecify.annotations.Nullable String warning) {
        return read(desk.register(office, wish(title, charge, warning, true), Statement.of("批示")));
    }

    private static RegisterCase wish(String title, Charge charge, @org.jspecify.annotations.Nullable String warning,
            boolean handOver) {
        return new RegisterCase(title, Origin.INSTRUCTION, null, null, warning, PEIHUALU, charge, handOver);
    }

    private static Statement says(String text, String document) {
        return new Statement(text, Proof.of(document, null));
    }

    private SupervisedCase read(SupervisedCase supervised) {
        entities.flush();
        entities.clear();
        return desk.read(office, supervised.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private static Actor actor(String name, Scope scope, Right... rights) {
        var granted = new java.util.EnumMap<Right, Scope>(Right.class);
        List.of(rights).forEach(right -> granted.put(right, scope));
        return new Actor(UUID.randomUUID(), name, name, granted);
    }
}
