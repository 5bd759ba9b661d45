package cn.chenghua.governance.casework.persistence;

import static cn.chenghua.governance.casework.persistence.Cast.COMMUNITY;
import static cn.chenghua.governance.casework.persistence.Cast.NEIGHBOUR;
import static cn.chenghua.governance.casework.persistence.Cast.OFFICE;
import static cn.chenghua.governance.casework.persistence.Cast.PEIHUALU;
import static cn.chenghua.governance.casework.persistence.Cast.STREET;
import static cn.chenghua.governance.casework.persistence.Cast.shot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.casework.CaseworkDesk;
import cn.chenghua.governance.casework.CaseworkLines;
import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.casework.CaseworkLines.Sight;
import cn.chenghua.governance.casework.CaseworkLines.Waiting;
import cn.chenghua.governance.casework.Charge;
import cn.chenghua.governance.casework.DisorderCase;
import cn.chenghua.governance.casework.DisorderCase.State;
import cn.chenghua.governance.casework.DisorderEntry;
import cn.chenghua.governance.casework.DisorderEntry.Ground;
import cn.chenghua.governance.casework.DisorderEntry.Kind;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.casework.DisorderRefused;
import cn.chenghua.governance.casework.DisorderRows;
import cn.chenghua.governance.casework.Escalation;
import cn.chenghua.governance.casework.ReportDisorder;
import cn.chenghua.governance.casework.Shot;
import cn.chenghua.governance.casework.UnknownDisorderCase;
import cn.chenghua.governance.casework.likeness.Hit;
import cn.chenghua.governance.casework.likeness.PrintRows;
import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.LimitUnit;
import cn.chenghua.governance.casework.limit.OfficeHours;
import cn.chenghua.governance.casework.rule.CaseRuleDesk;
import cn.chenghua.governance.casework.rule.CaseRules;
import cn.chenghua.governance.casework.rule.DispatchRule;
import cn.chenghua.governance.casework.rule.LimitRule;
import cn.chenghua.governance.casework.rule.RuleBook;
import cn.chenghua.governance.casework.rule.Term;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.Found;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.inspection.field.Settled;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class CaseworkOnPostgresTest {

    private static final Charge PARKS = new Charge(new UnitCode("510108000000"), "成华区城管局");

    @Autowired
    CaseworkDesk desk;
    @Autowired
    DisorderRows rows;
    @Autowired
    CaseworkLines lines;
    @Autowired
    CaseRuleDesk rules;
    @Autowired
    RuleBook book;
    @Autowired
    Escalation escalation;
    @Autowired
    Settled settled;
    @Autowired
    PrintRows prints;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;
    @Autowired
    Clock clock;
    private UUID street = UUID.randomUUID();

    @BeforeEach
    void aStreet() {
        street = Cast.street(jdbc);
    }

    @Test
    void filesAndDispatchesAFindingAtOnce() {
        var rubbish = opened(found("RUBBISH", "12 号门前", null));
        assertThat(rubbish.state()).isEqualTo(State.DISPATCHED);
        assertThat(rubbish.number()).matches("20\\d\\d-AJ-\\d{7}");
        assertThat(rubbish.charge()).isEqualTo(new Charge(Cast.JIANSHELU, "建设路街道办事处"));
        assertThat(rubbish.dispatcher()).isEqualTo(new UnitCode("510108000000"));
        assertThat(rubbish.limit()).isEqualTo(new Limit(4, LimitUnit.WORKING_HOURS));
        assertThat(rubbish.dueAt()).isNotNull();
        assertThat(rubbish.entries()).extracting(DisorderEntry::kind).containsExactly(Kind.FILE, Kind.DISPATCH);
        assertThat(rubbish.entries().getFirst().doneByName()).isEqualTo("培华路社区");
    }

    @Test
    void joinsWhatIsNearOrNamedTheSameToTheOpenCase() {
        var first = found("RUBBISH", "12 号门前", "104.1000");
        var near = found("RUBBISH", "旁边", "104.1003");
        var far = found("RUBBISH", "巷尾", "104.1030");
        var other = found("POSTERS", "12 号门前", "104.1000");
        events.publishEvent(new Found.Reported(List.of(first, near, far, other)));
        assertThat(cases()).hasSize(3);
        var unplaced = found("RUBBISH", "12 号门前", null);
        events.publishEvent(new Found.Reported(List.of(unplaced)));
        assertThat(cases()).hasSize(3);
        assertThat(rows.findings(caseOf(first))).extracting(DisorderRows.Finding::joined).containsExactly(false, true, true);
        assertThat(caseOf(near)).isEqualTo(caseOf(first)).isEqualTo(caseOf(unplaced));
    }

    @Test
    void takesTheRadiusThatIsSetForADisorder() {
        rules.radius(OFFICE, "RUBBISH", 500);
        events.publishEvent(new Found.Reported(List.of(found("RUBBISH", "a", "104.1000"), found("RUBBISH", "b", "104.1030"))));
        assertThat(cases()).hasSize(1);
    }

    @Test
    void findsCasesByTheirWordsAndThoseOfTheirAssets() {
        var rubbish = opened(found("RUBBISH", "Nr. 12 十二桥 100%\\门前", null));
        var water = opened(found("WATER", "沟边", null));
        for (var text : List.of("十二", "十二桥", "桥", "NR. 12 十", "100%\\门", rubbish.number().toLowerCase(java.util.Locale.ROOT))) {
            assertThat(named(text)).as(text).containsExactly(rubbish.number());
        }
        for (var text : List.of("建设路街道办", "路")) {
            assertThat(named(text)).as(text).containsExactly(water.number(), rubbish.number());
        }
        var asset = jdbc.sql("select number from asset where id = ?").param(street).query(String.class).single();
        assertThat(named(asset)).as("by the asset").containsExactly(water.number(), rubbish.number());
        assertThat(named("十二门")).as("pieces that stand apart").isEmpty();
        assertThat(lines.list(searched("建设路街道办"), water.number(), 5)).extracting(CaseworkLines.Line::number)
                .containsExactly(rubbish.number());
    }

    @Test
    void findsTheLatestOfManyCasesWithTheSameWords() {
        jdbc.sql(
                """
                        insert into disorder_case (id, number, source, asset_id, disorder, taxonomy, severity, found_at, spot, place, finder_id,
                               finder_name, unit_code, responsible, dispatcher, state, returns, reopenings, suspect)
                        select gen_random_uuid(), 'MANY-' || lpad(n::text, 5, '0'), 'PUBLIC', ?, 'RUBBISH', 1, 'LOW', now(),
                               n || '号常见处', ?, gen_random_uuid(), '', ?, '建设路街道办事处', ?, 'REPORTED', 0, 0, false
                          from generate_series(1, 2100) n""")
                .param(street).param(PEIHUALU.value()).param(Cast.JIANSHELU.value())
                .param(Cast.JIANSHELU.value()).update();
        assertThat(lines.list(searched("常见"), null, 2)).extracting(CaseworkLines.Line::number)
                .containsExactly("MANY-02100", "MANY-02099");
        assertThat(lines.list(searched("常见"), "MANY-00002", 9)).extracting(CaseworkLines.Line::number)
                .containsExactly("MANY-00001");
        assertThat(lines.count(searched("常见处"), 10_000)).isEqualTo(2_100);
        assertThat(named("1234号常")).containsExactly("MANY-01234");
        assertThat(lines.list(searched("常见").in(List.of(State.CLOSED)), null, 2)).isEmpty();
    }

    private List<String> named(String text) {
        assertThat(lines.count(searched(text), 50)).as(text).isEqualTo(lines.list(searched(text), null, 50).size());
        return lines.list(searched(text), null, 50).stream().map(CaseworkLines.Line::number).toList();
    }

    private Filter searched(String text) {
        return new Filter(Sight.of(OFFICE.reads()), null, text, List.of(), null, null, null, street, null, null, null);
    }

    @Test
    void twoWhoStartFromTheSameRulesDoNotOverwriteEachOther() {
        var seen = book.current();
        rules.radius(OFFICE, "RUBBISH", 500);
        assertThatThrownBy(() -> book.put(seen, "late")).isInstanceOf(SavedInBetween.class);
        assertThatThrownBy(() -> rules.set(OFFICE, seen.version(), seen)).isInstanceOf(SavedInBetween.class);
        assertThat(book.current().radius("RUBBISH")).isEqualTo(500);
        assertThat(rules.set(OFFICE, book.current().version(), CaseRules.suggested()).radii()).isEmpty();
    }

    @Test
    void opensAnotherCaseOnceTheFirstIsClosed() {
        var first = found("RUBBISH", "12 号门前", null);
        var rubbish = opened(first);
        desk.close(OFFICE, rubbish.id(), rubbish.version(), Outcome.CLOSED_UNFIXED, null, "产权争议");
        events.publishEvent(new Found.Reported(List.of(found("RUBBISH", "12 号门前", null))));
        assertThat(cases()).hasSize(2);
    }

    @Test
    void goesToWhomTheRulesSay() {
        rules.dispatch(OFFICE,
                new DispatchRule("WATER", AssetKind.STREET, null, Cast.JIANSHELU, PARKS.unit(), PARKS.responsible()));
        rules.limit(OFFICE, new LimitRule("WATER", Severity.MEDIUM, new Limit(24, LimitUnit.CLOCK_HOURS)));
        var water = opened(found("WATER", "路口", null));
        assertThat(water.charge()).isEqualTo(PARKS);
        assertThat(Duration.between(water.clockSince(), water.dueAt())).isEqualTo(Duration.ofHours(24));
        assertThat(book.current().version()).isEqualTo(2);
        var there = new DispatchRule.Conditions("WATER", AssetKind.STREET, null, Cast.JIANSHELU);
        rules.dispatch(OFFICE, new DispatchRule("RUBBISH", null, null, null, PARKS.unit(), PARKS.responsible()));
        rules.withdraw(OFFICE, there);
        rules.withdraw(OFFICE, there);
        assertThat(book.current().dispatches()).extracting(DispatchRule::disorder).containsExactly("RUBBISH");
        assertThat(opened(found("WATER", "另一路口", null)).charge().responsible()).isEqualTo("建设路街道办事处");
    }

    @Test
    void keepsTheWholeWayWithOneReturnAndOneSuspension() {
        var rubbish = opened(found("RUBBISH", "12 号门前", null));
        rubbish = read(desk.accept(STREET, rubbish.id(), rubbish.version(), ""));
        rubbish = read(desk.ask(STREET, rubbish.id(), rubbish.version(), Ground.SUSPENSION, null, "施工封闭"));
        rubbish = read(desk.decide(OFFICE, rubbish.id(), rubbish.version(), true, null, "同意"));
        assertThat(rubbish.dueAt()).isNull();
        rubbish = read(desk.resume(STREET, rubbish.id(), rubbish.version(), ""));
        rubbish = read(desk.handle(STREET, rubbish.id(), rubbish.version(), "已清运", List.of(shot(1))));
        assertThat(rubbish.state()).isEqualTo(State.VERIFYING);
        rubbish = read(desk.verify(OFFICE, rubbish.id(), rubbish.version(), false, "还剩一半", List.of(shot(2))));
        assertThat(rubbish.returns()).isEqualTo(1);
        rubbish = read(desk.handle(STREET, rubbish.id(), rubbish.version(), "清完", List.of(shot(3))));
        rubbish = read(desk.verify(OFFICE, rubbish.id(), rubbish.version(), true, "属实", List.of()));
        assertThat(rubbish.outcome()).isEqualTo(Outcome.FIXED_VERIFIED);
        assertThat(rubbish.entries().stream().filter(entry -> entry.kind() == Kind.CLOSE).findFirst().orElseThrow().overridden())
                .as("nobody was drawn, so it is on record why").isTrue();
        assertThat(rows.photos(rubbish.id())).hasSize(3);
        var closed = rubbish;
        assertThatThrownBy(() -> desk.reopen(STREET, closed.id(), closed.version(), "又有")).isInstanceOf(DisorderRefused.class);
        assertThat(desk.reopen(COMMUNITY, closed.id(), closed.version(), "又有").reopenings()).isEqualTo(1);
    }

    @Test
    void catchesAReusedAfterPhoto() {
        var rubbish = accepted("12 号门前");
        desk.handle(STREET, rubbish.id(), rubbish.version(), "已清运", List.of(shot(11)));
        var second = accepted("30 号门前");
        var again = read(desk.handle(STREET, second.id(), second.version(), "已清运", List.of(shot(11))));
        assertThat(again.suspect()).isTrue();
        assertThat(prints.hits(second.id())).extracting(Hit::reason).containsExactly(Hit.Reason.SAME_FILE);
        assertThat(prints.hits(second.id()).getFirst().earlierCase()).isEqualTo(rubbish.id());
        var third = accepted("50 号门前");
        assertThat(read(desk.handle(STREET, third.id(), third.version(), "已清运", List.of(shot(12)))).suspect()).isFalse();
    }

    @Test
    void catchesThePhotoFromBeforeAndOneTakenTooEarly() {
        var told = desk.report(STREET, new ReportDisorder(street, "DUMPING", Severity.LOW, "12 号", null, null, "居民来电",
                List.of(shot(21))));
        assertThat(told.state()).isEqualTo(State.REPORTED);
        var filed = read(desk.confirm(STREET, told.id(), read(told).version(), "现场属实", List.of()));
        assertThat(filed.state()).isEqualTo(State.DISPATCHED);
        filed = read(desk.accept(STREET, filed.id(), filed.version(), ""));
        var early = new Shot(shot(21).file(), Instant.EPOCH, true);
        filed = read(desk.handle(STREET, filed.id(), filed.version(), "已清", List.of(early)));
        assertThat(prints.hits(filed.id())).extracting(Hit::reason).containsExactlyInAnyOrder(Hit.Reason.SAME_FILE,
                Hit.Reason.TOO_EARLY);
    }

    @Test
    void asksForTheCameraWhereThatIsSet() {
        rules.terms(OFFICE, Map.of(Term.CAMERA_ONLY, 1), OfficeHours.usual());
        var rubbish = accepted("12 号门前");
        assertThatThrownBy(() -> desk.handle(STREET, rubbish.id(), rubbish.version(), "已清", List.of(shot(31))))
                .isInstanceOf(DisorderRefused.class).extracting("code").isEqualTo("casework.camera");
        assertThatThrownBy(() -> desk.handle(STREET, rubbish.id(), rubbish.version(), "已清", List.of()))
                .isInstanceOf(DisorderRefused.class).extracting("code").isEqualTo("casework.photo");
    }

    @Test
    void hidesForeignCasesAndTellsTheSecondOfTwoWriters() {
        var rubbish = opened(found("RUBBISH", "12 号门前", null));
        assertThatThrownBy(() -> desk.read(NEIGHBOUR, rubbish.id())).isInstanceOf(UnknownDisorderCase.class);
        assertThatThrownBy(() -> desk.accept(NEIGHBOUR, rubbish.id(), rubbish.version(), ""))
                .isInstanceOf(UnknownDisorderCase.class);
        var before = rubbish.version();
        desk.accept(STREET, rubbish.id(), before, "");
        assertThatThrownBy(() -> desk.sendBack(STREET, rubbish.id(), before, "x")).isInstanceOf(SavedInBetween.class);
        assertThat(lines.list(Filter.all(Sight.of(NEIGHBOUR.reads())), null, 9)).isEmpty();
        assertThat(lines.list(Filter.all(new Sight(NEIGHBOUR.reads(), Set.of(street))), null, 9)).hasSize(1);
    }

    @Test
    void showsEachOneWhatWaitsForHim() {
        var rubbish = opened(found("RUBBISH", "12 号门前", null));
        assertThat(waiting(STREET)).containsExactly(rubbish.number());
        assertThat(waiting(OFFICE)).isEmpty();
        desk.sendBack(STREET, rubbish.id(), rubbish.version(), "属城管局");
        assertThat(waiting(STREET)).isEmpty();
        assertThat(waiting(OFFICE)).containsExactly(rubbish.number());
        assertThat(waiting(NEIGHBOUR)).isEmpty();
    }

    @Test
    void tellsTheFieldWhichFindingsAreDoneWith() {
        var found = found("RUBBISH", "12 号门前", null);
        var rubbish = opened(found);
        assertThat(settled.among(List.of(found.id()))).isEmpty();
        jdbc.sql("update disorder_case set state = 'CLOSED', outcome = 'CLOSED_UNFIXED', closed_at = now() where id = ?")
                .param(rubbish.id()).update();
        assertThat(settled.among(List.of(found.id()))).as("closed is not fixed").isEmpty();
        jdbc.sql("update disorder_case set outcome = 'FIXED_VERIFIED' where id = ?").param(rubbish.id()).update();
        assertThat(settled.among(List.of(found.id()))).containsExactly(found.id());
    }

    @Test
    void climbsLevelByLevel() {
        var rubbish = opened(found("RUBBISH", "12 号门前", null));
        var due = Objects.requireNonNull(rubbish.dueAt());
        escalation.climb(due);
        assertThat(read(rubbish).escalated()).isNull();
        for (var level : List.of(Level.COMMUNITY, Level.SUBDISTRICT, Level.DISTRICT)) {
            assertThat(escalation.climb(due.plus(Duration.ofDays(20)))).isPositive();
            assertThat(read(rubbish).escalated()).isEqualTo(level);
        }
        assertThat(escalation.climb(due.plus(Duration.ofDays(30)))).isZero();
    }

    @Test
    void refusesToChangeAnEntry() {
        var rubbish = opened(found("RUBBISH", "12 号门前", null));
        assertThatThrownBy(() -> jdbc.sql("update disorder_entry set text = 'x' where case_id = ?").param(rubbish.id()).update())
                .isInstanceOf(DataAccessException.class);
    }

    private DisorderCase accepted(String spot) {
        var rubbish = opened(found("RUBBISH", spot, null));
        return read(desk.accept(STREET, rubbish.id(), rubbish.version(), ""));
    }

    private DisorderCase opened(Found found) {
        events.publishEvent(new Found.Reported(List.of(found)));
        entities.flush();
        entities.clear();
        return desk.read(OFFICE, caseOf(found));
    }

    private UUID caseOf(Found found) {
        return jdbc.sql("select case_id from disorder_finding where id = ?").param(found.id()).query(UUID.class).single();
    }

    private List<CaseworkLines.Line> cases() {
        return lines.list(Filter.all(Sight.of(OFFICE.reads())).at(street), null, 50);
    }

    private List<String> waiting(Actor actor) {
        entities.flush();
        return lines.list(Filter.all(Sight.of(actor.reads())).waitingFor(Waiting.of(actor)).at(street), null, 50).stream()
                .map(CaseworkLines.Line::number).toList();
    }

    private DisorderCase read(DisorderCase disorder) {
        entities.flush();
        entities.clear();
        return desk.read(OFFICE, disorder.id());
    }

    private Found found(String disorder, String spot, @Nullable String longitude) {
        return new Found(UUID.randomUUID(), UUID.randomUUID(), street, disorder, 1, Severity.MEDIUM, clock.instant(), spot,
                "见照片", longitude == null ? null : new BigDecimal(longitude), longitude == null ? null : new BigDecimal("30.66"),
                PEIHUALU, COMMUNITY.account(), "培华路社区", List.of());
    }
}
