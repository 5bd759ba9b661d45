package cn.chenghua.governance.inspection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.inspection.InspectionLog;
import cn.chenghua.governance.inspection.LogInspection;
import cn.chenghua.governance.inspection.LogInspection.Claim;
import cn.chenghua.governance.inspection.LogInspection.Finding;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.inspection.contradiction.ContradictionDesk;
import cn.chenghua.governance.inspection.contradiction.ContradictionRefused;
import cn.chenghua.governance.inspection.contradiction.Contradictions;
import cn.chenghua.governance.inspection.contradiction.Nearness;
import cn.chenghua.governance.inspection.contradiction.Reason;
import cn.chenghua.governance.inspection.standard.Answer;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class ContradictionsOnPostgresTest {

    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    private static final Instant AT = Instant.parse("2018-10-31T01:00:00Z");
    private final Actor looker = actor(JIANSHELU);
    private final Actor other = actor(JIANSHELU);
    private final Actor neighbour = actor(ERXIANQIAO);

    @Autowired
    InspectionLog log;
    @Autowired
    ContradictionDesk desk;
    @Autowired
    Contradictions contradictions;
    @Autowired
    AssetRepository assets;
    @Autowired
    EntityManager entities;
    private UUID asset = new UUID(0, 0);

    @BeforeEach
    void anAsset() {
        asset = Uuids.next(Instant.now());
        assets.save(new Asset(asset, "K-" + asset.toString().substring(24), "建设中路", AssetKind.STREET, "BACK_STREET",
                Level.COMMUNITY, Grade.A, null, JIANSHELU, "建设路街道办事处"));
        entities.flush();
        desk.watch();
    }

    @Test
    void aFineLookNearSomebodyElsesFindingAsksForAReason() {
        var look = look(looker, AT, "104.1000", false);
        look(other, AT.plus(Duration.ofDays(2)), "104.1001", true);
        assertThat(desk.watch()).isEqualTo(1);
        assertThat(desk.watch()).as("a second run opens nothing").isZero();
        var found = contradictions.list(looker.reads(), false, null, 10).getFirst();
        assertThat(found.look()).isEqualTo(look);
        assertThat(found.asset()).isEqualTo(asset);
        assertThat(contradictions.count(neighbour.reads(), null, 10)).isZero();
        assertThatThrownBy(() -> desk.read(neighbour, found.id())).isInstanceOf(ContradictionRefused.class);

        assertThatThrownBy(() -> desk.explain(looker, found.id(), Reason.OTHER, " ")).hasMessageContaining("silent");
        desk.explain(looker, found.id(), Reason.HAPPENED_LATER, "夜里倒的");
        assertThat(desk.read(other, found.id()).reason()).isEqualTo(Reason.HAPPENED_LATER);
        assertThatThrownBy(() -> desk.explain(looker, found.id(), Reason.OVERLOOKED, "")).hasMessageContaining("given");
        assertThat(contradictions.list(looker.reads(), false, null, 10)).noneMatch(line -> line.id().equals(found.id()));
    }

    @Test
    void whatIsFarInTimeOrPlaceOrOnesOwnContradictsNothing() {
        look(looker, AT, "104.1000", false);
        look(other, AT.plus(Duration.ofDays(5)), "104.1000", true);
        look(other, AT.plus(Duration.ofHours(1)), "104.1100", true);
        look(looker, AT.plus(Duration.ofHours(2)), "104.1000", true);
        assertThat(desk.watch()).isZero();
        contradictions.set(Nearness.of(6, 100));
        assertThat(desk.watch()).as("six days").isEqualTo(1);
        contradictions.set(Nearness.of(3, 2_000));
        assertThat(desk.watch()).as("two kilometres").isEqualTo(1);
    }

    @Test
    void withoutAPositionTheDaysDecideAndTheOrderOfArrivalDoesNotMatter() {
        look(other, AT.minus(Duration.ofDays(1)), null, true);
        assertThat(desk.watch()).isZero();
        look(looker, AT, "104.1000", false);
        assertThat(desk.watch()).isEqualTo(1);
    }

    @Test
    void aLookThatWasSetRightSpeaksNoMore() {
        var wrong = look(looker, AT, null, false);
        look(other, AT.plusSeconds(60), null, true);
        log.log(looker, List.of(told(AT, null, true, wrong))).getFirst().orRefuse();
        assertThat(desk.watch()).isZero();
    }

    @Test
    void theRateIsARatioOfSumsByKindAndLevel() {
        var before = rate();
        look(looker, AT, null, false);
        look(looker, AT.plus(Duration.ofDays(20)), null, false);
        look(other, AT.plusSeconds(60), null, true);
        look(other, AT.plusSeconds(120), null, true);
        assertThat(desk.watch()).as("one look, two findings").isEqualTo(2);
        assertThat(rate().looks() - before.looks()).isEqualTo(2);
        assertThat(rate().contradicted() - before.contradicted()).as("looks are counted, not pairs").isEqualTo(1);
    }

    @Test
    void nearnessHasBounds() {
        assertThat(contradictions.nearness()).isEqualTo(new Nearness(3, 100, true));
        assertThatThrownBy(() -> Nearness.of(31, 100)).isInstanceOf(ContradictionRefused.class);
        assertThatThrownBy(() -> Nearness.of(3, 9)).isInstanceOf(ContradictionRefused.class);
        assertThatThrownBy(() -> desk.set(looker, Nearness.of(1, 50))).isInstanceOf(Actor.Denied.class);
    }

    private Contradictions.Rate rate() {
        return contradictions.rates(looker.reads(), Instant.now().minus(Duration.ofDays(1))).stream()
                .filter(one -> one.kind() == AssetKind.STREET && one.level() == Level.COMMUNITY).findFirst()
                .orElse(new Contradictions.Rate(AssetKind.STREET, Level.COMMUNITY, 0, 0));
    }

    private UUID look(Actor actor, Instant at, @Nullable String longitude, boolean finds) {
        var told = told(at, longitude, finds, null);
        log.log(actor, List.of(told)).getFirst().orRefuse();
        return told.id();
    }

    private LogInspection told(Instant at, @Nullable String longitude, boolean finds, @Nullable UUID corrects) {
        var claim = longitude == null ? null : new Claim(new BigDecimal(longitude), new BigDecimal("30.66"), null);
        var findings = finds
                ? List.of(new Finding(Uuids.next(Instant.now()), "RUBBISH", Severity.LOW, "", claim, "", List.of()))
                : List.<Finding>of();
        return new LogInspection(Uuids.next(Instant.now()), asset, Level.COMMUNITY, "STREET", 1, 1, at, at.plusSeconds(300),
                "phone", 1, claim, Map.of("S1", Answer.PASS), "", corrects, List.of(), findings);
    }

    private static Actor actor(UnitCode unit) {
        var rights = new EnumMap<Right, Scope>(Right.class);
        rights.put(Right.READ, Scope.of(Set.of(unit)));
        rights.put(Right.INSPECT, Scope.of(Set.of(unit)));
        return new Actor(UUID.randomUUID(), "worker", "王巡", rights);
    }
}
