package cn.chenghua.governance.safecommunity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.safecommunity.record.RecordDesk;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordLines;
import cn.chenghua.governance.safecommunity.record.RecordSteps;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.safecommunity.warning.Signal;
import cn.chenghua.governance.safecommunity.warning.SignalDesk;
import cn.chenghua.governance.safecommunity.warning.SignalSource;
import cn.chenghua.governance.safecommunity.warning.Signals;
import cn.chenghua.governance.safecommunity.warning.alert.Watch;
import cn.chenghua.governance.safecommunity.warning.rule.BackTests;
import cn.chenghua.governance.storage.PersistenceTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class WarningOnPostgresTest {

    private static final UnitCode DISTRICT = new UnitCode("510108000000");
    private static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final Actor official = new Actor(UUID.randomUUID(), "official", "Official",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything(), Right.SET_STANDARDS,
                    Scope.everything()));
    private static final Proof PROOF = Proof.of("成华政法〔2018〕12号", null);

    @Autowired
    SignalDesk desk;
    @Autowired
    Signals signals;
    @Autowired
    RecordDesk records;
    @Autowired
    RecordSteps steps;
    @Autowired
    RecordLines lines;
    @Autowired
    BackTests tests;
    @Autowired
    Watch watch;
    @Autowired
    Clock clock;
    @Autowired
    EntityManager entities;

    @Test
    void storesASignalOnceAndRefusesOtherContentUnderItsId() {
        var signal = water("12", minutesAgo(60));
        assertThat(outcomes(List.of(signal, signal))).containsExactly(SignalDesk.Outcome.STORED, SignalDesk.Outcome.KNOWN);
        assertThat(outcomes(List.of(signal))).containsExactly(SignalDesk.Outcome.KNOWN);
        var other = new Signal(signal.id(), signal.source(), signal.kind(), signal.place(), null, null, new BigDecimal("13"),
                signal.at());
        var tomorrow = water("5", clock.instant().plus(Duration.ofDays(1)));
        var answers = desk.take(official, List.of(other, tomorrow, water("12.50", minutesAgo(3))));
        assertThat(answers).extracting(SignalDesk.Answer::outcome).containsExactly(SignalDesk.Outcome.REFUSED,
                SignalDesk.Outcome.REFUSED, SignalDesk.Outcome.STORED);
        assertThat(Objects.requireNonNull(answers.get(0).refusal()).code()).isEqualTo("warning.signal.exists");
        assertThat(Objects.requireNonNull(answers.get(1).refusal()).code()).isEqualTo("warning.signal.future");
        assertThat(signals.count(new Signals.Filter(Scope.everything(), null, "water_depth", PEIHUALU, null, null), 100))
                .isEqualTo(2);
    }

    @Test
    void raisesAnAlertOnceHoweverOftenItLooks() {
        var rule = rule();
        var depths = List.of("10", "35", "12", "40");
        for (var at = 0; at < depths.size(); at++) {
            desk.take(official, List.of(water(depths.get(at), minutesAgo(1_300 - 300 * at))));
        }
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        take(rule, "TEST", Map.of("from", today.minusDays(1).toString(), "to", today.toString()));
        assertThat(tests.of(rule.id())).singleElement().satisfies(test -> assertThat(test.signals()).isEqualTo(4));
        take(rule, "SWITCH_ON", Map.of());
        assertThat(watch.look()).as("what was before it was switched on raises nothing").isZero();
        desk.take(official, List.of(water("45", clock.instant().plus(Duration.ofSeconds(1)))));
        assertThat(watch.look()).as("still within the grace").isZero();
        entities.createNativeQuery("update warning_watch set until = now() - interval '10 minutes'").executeUpdate();
        desk.take(official, List.of(water("45", minutesAgo(5))));
        assertThat(watch.look()).isEqualTo(1);
        entities.createNativeQuery("update warning_watch set until = now() - interval '10 minutes'").executeUpdate();
        assertThat(watch.look()).as("the place stands above already").isZero();
        entities.createNativeQuery("delete from warning_watch_place").executeUpdate();
        entities.createNativeQuery("update warning_watch set until = now() - interval '10 minutes'").executeUpdate();
        watch.look();
        var raised = lines.list(RecordLines.Filter.all(RecordKind.ALERT, Scope.everything()), null, 10);
        assertThat(raised).singleElement().satisfies(line -> assertThat(line.parent()).isEqualTo(rule.id()));
        entities.clear();
        var alert = records.read(official, RecordKind.ALERT, raised.getFirst().id());
        take(alert, "CONFIRM", Map.of());
        entities.clear();
        assertThat(tests.figures(List.of(rule.id())).get(rule.id()))
                .isEqualTo(new BackTests.Figures(1, 1, 0, 0, 0, 0));
    }

    @Test
    void keepsEveryKindOfRecordAndAnswersARepeatWithTheOneThatIsThere() {
        var id = UUID.randomUUID();
        var wish = new RecordWish(id, "建设路夜市联合巡查", new UnitCode("510108005000"), "成华区城管局", "JOINT_DUTY", today(),
                today().plusDays(9), "", new Said(Map.of("units", ERXIANQIAO.value() + ";成华区公安分局")));
        records.register(official, RecordKind.TASK, wish, PROOF);
        entities.clear();
        assertThat(records.register(official, RecordKind.TASK, wish, PROOF).id()).isEqualTo(id);
        var other = new RecordWish(id, "另一项任务", wish.place(), "", "JOINT_DUTY", today(), today().plusDays(9), "", wish.said());
        assertRefused("warning.record.exists", () -> records.register(official, RecordKind.TASK, other, PROOF));
        entities.clear();
        var erxianqiao = Scope.of(Set.of(ERXIANQIAO));
        assertThat(lines.list(RecordLines.Filter.all(RecordKind.TASK, erxianqiao), null, 10)).extracting(RecordLines.Line::id)
                .as("a unit that has a part sees the task").contains(id);
        assertThat(lines.count(RecordLines.Filter.all(RecordKind.TASK, Scope.of(Set.of(PEIHUALU))))).isZero();
        var incident = new RecordWish(null, "培华路下穿积水", PEIHUALU, "", "water_depth", today(), null, "",
                new Said(Map.of("time", "08:40")));
        assertThat(records.register(official, RecordKind.INCIDENT, incident, PROOF).version()).isZero();
        assertRefused("warning.alert.made", () -> records.register(official, RecordKind.ALERT, incident, PROOF));
    }

    private SafetyRecord rule() {
        var wish = new RecordWish(UUID.randomUUID(), "积水超过 30 厘米", DISTRICT, "成华区应急局", "", today(), null, "",
                new Said(Map.of("kind", "water_depth", "measure", "VALUE", "on", "30", "off", "20", "window", "60", "quiet",
                        "0", "incident", "240")));
        return records.register(official, RecordKind.RULE, wish, PROOF);
    }

    private void take(SafetyRecord of, String verb, Map<String, String> said) {
        entities.clear();
        var fresh = records.read(official, of.kind(), of.id());
        steps.take(official, of.kind(), of.id(), fresh.version(), new RecordDesk.TakeStep(verb, today(), new Said(said)), PROOF);
        entities.clear();
    }

    private List<SignalDesk.Outcome> outcomes(List<Signal> sent) {
        return desk.take(official, sent).stream().map(SignalDesk.Answer::outcome).toList();
    }

    private Signal water(String depth, Instant at) {
        return new Signal(UUID.randomUUID(), SignalSource.IOT, "water_depth", PEIHUALU, null, null, new BigDecimal(depth), at);
    }

    private Instant minutesAgo(int minutes) {
        return clock.instant().minus(Duration.ofMinutes(minutes));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
