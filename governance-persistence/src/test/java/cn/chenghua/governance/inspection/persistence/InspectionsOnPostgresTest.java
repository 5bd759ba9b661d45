package cn.chenghua.governance.inspection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.inspection.Inspection;
import cn.chenghua.governance.inspection.InspectionLines;
import cn.chenghua.governance.inspection.InspectionLines.Filter;
import cn.chenghua.governance.inspection.InspectionLog;
import cn.chenghua.governance.inspection.InspectionLog.Answered;
import cn.chenghua.governance.inspection.InspectionLog.Outcome;
import cn.chenghua.governance.inspection.InspectionView;
import cn.chenghua.governance.inspection.LogInspection;
import cn.chenghua.governance.inspection.LogInspection.Claim;
import cn.chenghua.governance.inspection.LogInspection.Finding;
import cn.chenghua.governance.inspection.LogInspection.Photo;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.inspection.UnknownInspection;
import cn.chenghua.governance.inspection.standard.Answer;
import cn.chenghua.governance.inspection.standard.Score;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.patrol.Looked;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
class InspectionsOnPostgresTest {

    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    private static final Instant BEGAN = Instant.parse("2018-10-31T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2018, 10, 31);
    private final Actor worker = actor(Scope.of(Set.of(JIANSHELU)));
    private final Actor neighbour = actor(Scope.of(Set.of(ERXIANQIAO)));

    @Autowired
    InspectionLog log;
    @Autowired
    InspectionView view;
    @Autowired
    InspectionLines lines;
    @Autowired
    AssetRepository assets;
    @Autowired
    Looked looked;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;

    @Test
    void comesBackAsItWasTold() {
        var asset = asset(JIANSHELU);
        var photo = new Photo(id(), "a".repeat(64), "b".repeat(64), 123_456, BEGAN);
        var finding = new Finding(id(), "RUBBISH", Severity.HIGH, "12号门前", new Claim(new BigDecimal("104.1"),
                new BigDecimal("30.66"), new BigDecimal("12")), "成堆", List.of(photo));
        var told = new LogInspection(id(), asset, Level.COMMUNITY, "STREET", 1, 1, BEGAN, BEGAN.plusSeconds(600), "phone-1", 17,
                new Claim(new BigDecimal("104.1"), new BigDecimal("30.66"), null),
                Map.of("S1", Answer.PASS, "S5", Answer.FAIL, "S9", Answer.NOT_APPLICABLE), "垃圾\"成堆\\", null, List.of(),
                List.of(finding));
        assertThat(outcome(worker, told)).isEqualTo(Outcome.STORED);

        var read = view.read(worker, told.id());
        assertThat(read.told().findings()).isEqualTo(told.findings());
        assertThat(read.told().position()).isEqualTo(told.position());
        assertThat(read.told().remark()).isEqualTo(told.remark());
        assertThat(read.told().answers()).hasSize(10).containsEntry("S2", Answer.NOT_LOOKED).containsAllEntriesOf(told.answers());
        assertThat(read.score()).isEqualTo(new Score(1, 9));
        assertThat(read.fine()).isFalse();
        assertThat(read.skewed()).isFalse();
        assertThat(view.sheet(read).sections()).hasSize(4);
        assertThatThrownBy(() -> view.read(neighbour, told.id())).isInstanceOf(UnknownInspection.class);
    }

    @Test
    void aRepeatIsTheFirstAndOtherContentIsRefused() {
        var told = fine(asset(JIANSHELU));
        assertThat(outcome(worker, told)).isEqualTo(Outcome.STORED);
        assertThat(outcome(worker, told)).isEqualTo(Outcome.ALREADY_STORED);
        assertThat(code(worker, with(told, "另一句"))).isEqualTo("inspection.other.content");
        var elsewhere = with(fine(asset(ERXIANQIAO)), told.id());
        assertThat(outcome(neighbour, elsewhere)).as("ids are unique for an account").isEqualTo(Outcome.STORED);
        assertThat(view.read(neighbour, told.id()).told().asset()).isEqualTo(elsewhere.asset());
        assertThat(view.read(worker, told.id()).told().asset()).isEqualTo(told.asset());
    }

    @Test
    void refusesEachForItsOwnReasonAndKeepsTheOthers() {
        var asset = asset(JIANSHELU);
        var retired = asset(JIANSHELU);
        entities.flush();
        jdbc.sql("update asset set retired_on = ? where id = ?").param(DAY).param(retired).update();
        entities.clear();
        var good = fine(asset);
        var twice = with(fine(asset), "");
        var answers = log.log(worker, List.of(good, fine(asset(ERXIANQIAO)), fine(id()), fine(retired),
                changed(asset, one -> standard(one, "STREET", 9)), changed(asset, one -> answers(one, "S16")),
                changed(asset, one -> taxonomy(one, 7)), changed(asset, one -> disorder(one, "STICKING")),
                changed(asset, one -> times(one, BEGAN, BEGAN.minusSeconds(1))),
                changed(asset, one -> times(one, BEGAN, Instant.now().plus(Duration.ofDays(2)))),
                with(fine(asset), "长".repeat(2_001)), changed(asset, one -> corrects(one, id())), twice, twice,
                with(twice, "别的")));
        assertThat(answers.stream().map(one -> one.refusal() == null ? one.outcome().name() : one.refusal().code()).toList())
                .containsExactly("STORED", "asset.unknown", "asset.unknown", "inspection.asset.retired",
                        "inspection.standard.unknown", "inspection.item.unknown", "inspection.taxonomy.unknown",
                        "inspection.disorder.unknown", "inspection.ended", "inspection.future", "inspection.long",
                        "inspection.corrects", "STORED", "ALREADY_STORED", "inspection.other.content");
        assertThat(answers.stream().map(Answered::id).toList()).startsWith(good.id());
    }

    @Test
    void aClockThatRunsAheadIsAcceptedAndFlagged() {
        var ahead = changed(asset(JIANSHELU), one -> times(one, BEGAN, Instant.now().plus(Duration.ofHours(20))));
        assertThat(outcome(worker, ahead)).isEqualTo(Outcome.STORED);
        assertThat(view.read(worker, ahead.id()).skewed()).isTrue();
        var late = fine(asset(JIANSHELU));
        log.log(worker, List.of(late));
        assertThat(view.read(worker, late.id()).skewed()).as("seven years without network are no skew").isFalse();
    }

    @Test
    void aCorrectionPointsToTheOldOneWhichStays() {
        var asset = asset(JIANSHELU);
        var old = fine(asset);
        var correction = changed(asset, one -> corrects(disorder(one, "RUBBISH"), old.id()));
        assertThat(log.log(worker, List.of(correction, old)).stream().map(Answered::outcome).toList()).as("in any order")
                .containsExactly(Outcome.STORED, Outcome.STORED);
        var read = view.read(worker, old.id());
        assertThat(read.fine()).isTrue();
        assertThat(view.corrections(read)).extracting(Inspection::id).containsExactly(correction.id());
        assertThat(view.corrected(view.read(worker, correction.id()))).map(Inspection::id).contains(old.id());
        assertThat(code(worker, changed(asset(JIANSHELU), one -> corrects(one, old.id())))).as("another asset")
                .isEqualTo("inspection.corrects");
        assertThat(looked.looks(List.of(asset), DAY, DAY)).extracting(Looked.Look::inspection).containsExactly(old.id());
        assertThat(looked.looks(List.of(asset), DAY.plusDays(1), DAY.plusDays(9))).isEmpty();
    }

    @Test
    void listsTheNewestFirstPageByPageAndFindsWords() {
        var asset = asset(JIANSHELU);
        var all = java.util.stream.IntStream.range(0, 5).mapToObj(n -> with(fine(asset), "巡查第" + n + "次")).toList();
        all.forEach(one -> log.log(worker, List.of(one)));
        var filter = Filter.of(view.seen(worker)).at(asset);
        var first = lines.list(filter, null, 3);
        var second = lines.list(filter, first.getLast().mark(), 3);
        assertThat(java.util.stream.Stream.concat(first.stream(), second.stream()).map(InspectionLines.Line::id).toList())
                .isEqualTo(all.reversed().stream().map(LogInspection::id).toList());
        assertThat(lines.count(filter, 10)).isEqualTo(5);
        assertThat(found(worker, "第3次")).containsExactly(all.get(3).id());
        assertThat(found(worker, "一环路东一段" + asset.toString().substring(24))).hasSize(5);
        assertThat(found(neighbour, "第3次")).isEmpty();
        assertThat(found(actor(Scope.ofDepartment("建设路街道办事处")), "第3次")).containsExactly(all.get(3).id());
        assertThat(lines.count(new Filter(view.seen(worker), null, "", AssetKind.TOILET, null, null, null, asset), 10)).isZero();
        assertThat(lines.count(new Filter(view.seen(worker), null, "", null, Level.COMMUNITY, true, false, asset), 10))
                .isEqualTo(5);
    }

    @Test
    void whatIsStoredCannotBeChanged() {
        var told = fine(asset(JIANSHELU));
        log.log(worker, List.of(told));
        assertThatThrownBy(() -> jdbc.sql("update inspection set remark = 'x' where id = ?").param(told.id()).update())
                .hasMessageContaining("inspection");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void sixteenCopiesMakeOneInspection() throws Exception {
        var asset = asset(JIANSHELU);
        for (var round = 0; round < 10; round++) {
            var told = fine(asset);
            try (var crowd = Executors.newFixedThreadPool(16)) {
                var answers = crowd.invokeAll(Collections.nCopies(16, (Callable<Outcome>) () -> outcome(worker, told)));
                var outcomes = new java.util.ArrayList<Outcome>();
                for (var answer : answers) {
                    outcomes.add(answer.get());
                }
                assertThat(outcomes).filteredOn(Outcome.STORED::equals).hasSize(1);
                assertThat(outcomes).filteredOn(Outcome.ALREADY_STORED::equals).hasSize(15);
            }
            assertThat(jdbc.sql("select count(*) from inspection where id = ?").param(told.id()).query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aFindingThatWasToldInAnotherInspectionStopsOnlyItsOwn() {
        var asset = asset(JIANSHELU);
        var first = changed(asset, one -> disorder(one, "RUBBISH"));
        assertThat(outcome(worker, first)).isEqualTo(Outcome.STORED);
        var good = fine(asset);
        var bad = parts(fine(asset), first.findings());
        var answers = log.log(worker, List.of(bad, good));
        assertThat(answers.getFirst().refusal()).isNotNull().hasMessageContaining("inspection.part.taken");
        assertThat(answers.getLast().outcome()).isEqualTo(Outcome.STORED);
    }

    @Test
    void findsTheLatestOfManyWithTheSameWords() {
        var told = with(fine(asset(JIANSHELU)), "常见的井盖松动");
        assertThat(outcome(worker, told)).isEqualTo(Outcome.STORED);
        assertThat(found(worker, "常见")).containsExactly(told.id());
        jdbc.sql("""
                insert into inspection select account_id, gen_random_uuid(), asset_id, asset_kind, asset_class, unit_code,
                       responsible, level, standard_code, standard_version, taxonomy, day, began_at, ended_at,
                       received_at - n * interval '1 minute', skewed, device, sequence, longitude, latitude, accuracy, answers,
                       passed, applicable, finding_count, fine, remark, words, corrects, username, display_name, fingerprint
                  from inspection, generate_series(1, 2100) n where id = ?""").param(told.id()).update();
        assertThat(found(worker, "常见")).hasSize(10).startsWith(told.id());
        assertThat(found(worker, "井盖松动")).isEqualTo(found(worker, "常见"));
        assertThat(lines.count(searched(worker, "常见"), 10_000)).isEqualTo(2_101);
        assertThat(found(worker, "常见的井盖不见")).isEmpty();
    }

    private List<UUID> found(Actor actor, String text) {
        return lines.list(searched(actor, text), null, 10).stream().map(InspectionLines.Line::id).toList();
    }

    private Filter searched(Actor actor, String text) {
        return new Filter(view.seen(actor), null, text, null, null, null, null, null);
    }

    private Outcome outcome(Actor actor, LogInspection told) {
        return log.log(actor, List.of(told)).getFirst().orRefuse().outcome();
    }

    private String code(Actor actor, LogInspection told) {
        var refusal = log.log(actor, List.of(told)).getFirst().refusal();
        return refusal == null ? "" : refusal.code();
    }

    private UUID asset(UnitCode unit) {
        var id = id();
        var sign = id.toString().substring(24);
        assets.save(new Asset(id, "JD-" + sign, "一环路东一段" + sign, AssetKind.STREET, "BACK_STREET", Level.COMMUNITY, Grade.A,
                null, unit, "建设路街道办事处"));
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        return id;
    }

    private static LogInspection fine(UUID asset) {
        return new LogInspection(id(), asset, Level.COMMUNITY, "STREET", 1, 1, BEGAN, BEGAN.plusSeconds(600), "phone-1", 17, null,
                Map.of("S1", Answer.PASS), "", null, List.of(), List.of());
    }

    private static LogInspection changed(UUID asset, UnaryOperator<LogInspection> change) {
        return change.apply(fine(asset));
    }

    private static LogInspection with(LogInspection one, String remark) {
        return new LogInspection(one.id(), one.asset(), one.level(), one.standard(), one.version(), one.taxonomy(),
                one.beganAt(), one.endedAt(), one.device(), one.sequence(), one.position(), one.answers(), remark,
                one.corrects(), one.photos(), one.findings());
    }

    private static LogInspection with(LogInspection one, UUID id) {
        return new LogInspection(id, one.asset(), one.level(), one.standard(), one.version(), one.taxonomy(), one.beganAt(),
                one.endedAt(), one.device(), one.sequence(), one.position(), one.answers(), one.remark(), one.corrects(),
                one.photos(), one.findings());
    }

    private static LogInspection standard(LogInspection one, String code, int version) {
        return new LogInspection(one.id(), one.asset(), one.level(), code, version, one.taxonomy(), one.beganAt(), one.endedAt(),
                one.device(), one.sequence(), one.position(), one.answers(), one.remark(), one.corrects(), one.photos(),
                one.findings());
    }

    private static LogInspection answers(LogInspection one, String item) {
        return new LogInspection(one.id(), one.asset(), one.level(), one.standard(), one.version(), one.taxonomy(),
                one.beganAt(), one.endedAt(), one.device(), one.sequence(), one.position(), Map.of(item, Answer.PASS),
                one.remark(), one.corrects(), one.photos(), one.findings());
    }

    private static LogInspection taxonomy(LogInspection one, int version) {
        return new LogInspection(one.id(), one.asset(), one.level(), one.standard(), one.version(), version, one.beganAt(),
                one.endedAt(), one.device(), one.sequence(), one.position(), one.answers(), one.remark(), one.corrects(),
                one.photos(), one.findings());
    }

    private static LogInspection disorder(LogInspection one, String code) {
        return parts(one, List.of(new Finding(id(), code, Severity.LOW, "", null, "", List.of())));
    }

    private static LogInspection parts(LogInspection one, List<Finding> findings) {
        return new LogInspection(one.id(), one.asset(), one.level(), one.standard(), one.version(), one.taxonomy(),
                one.beganAt(), one.endedAt(), one.device(), one.sequence(), one.position(), one.answers(), one.remark(),
                one.corrects(), one.photos(), findings);
    }

    private static LogInspection times(LogInspection one, Instant began, Instant ended) {
        return new LogInspection(one.id(), one.asset(), one.level(), one.standard(), one.version(), one.taxonomy(), began, ended,
                one.device(), one.sequence(), one.position(), one.answers(), one.remark(), one.corrects(), one.photos(),
                one.findings());
    }

    private static LogInspection corrects(LogInspection one, UUID earlier) {
        return new LogInspection(one.id(), one.asset(), one.level(), one.standard(), one.version(), one.taxonomy(),
                one.beganAt(), one.endedAt(), one.device(), one.sequence(), one.position(), one.answers(), one.remark(), earlier,
                one.photos(), one.findings());
    }

    private static UUID id() {
        return Uuids.next(Instant.now());
    }

    private static Actor actor(Scope scope) {
        var rights = new EnumMap<Right, Scope>(Right.class);
        rights.put(Right.READ, scope);
        rights.put(Right.INSPECT, scope);
        return new Actor(UUID.randomUUID(), "worker", "王巡", rights);
    }
}
