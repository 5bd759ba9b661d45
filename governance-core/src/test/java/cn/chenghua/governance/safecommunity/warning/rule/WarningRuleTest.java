package cn.chenghua.governance.safecommunity.warning.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Said;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WarningRuleTest {

    private static final Instant NOW = Instant.parse("2018-10-31T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2018, 10, 31);
    private static final UnitCode DISTRICT = new UnitCode("510108000000");
    private final WarningRule rule = new WarningRule(UUID.randomUUID(), new RecordWish(null, "积水超过 30 厘米", DISTRICT, "成华区应急局",
            "", DAY, null, "", said("30")), "official");

    @Test
    void isNotSwitchedOnWithoutATestOfThatVeryVersion() {
        assertRefused("warning.rule.untested", () -> step("SWITCH_ON", Said.NOTHING));
        rule.tested(false);
        step("TEST", Said.NOTHING);
        step("SWITCH_ON", Said.NOTHING);
        assertThat(rule.stateName()).isEqualTo("ON");
        step("SWITCH_OFF", Said.NOTHING);
        step("REVISE", said("40"));
        assertThat(rule.number()).isEqualTo(2);
        assertRefused("warning.rule.untested", () -> step("SWITCH_ON", Said.NOTHING));
    }

    @Test
    void wantsAReasonWhereItWouldAlarmOnEverything() {
        rule.tested(true);
        step("TEST", Said.NOTHING);
        assertThat(rule.floods()).isTrue();
        assertRefused("warning.rule.floods", () -> step("SWITCH_ON", Said.NOTHING));
        step("SWITCH_ON", new Said(Map.of("reason", "汛期值守")));
        assertThat(rule.stateName()).isEqualTo("ON");
    }

    @Test
    void isNotRevisedWhileItIsOn() {
        rule.tested(false);
        step("TEST", Said.NOTHING);
        step("SWITCH_ON", Said.NOTHING);
        assertRefused("workflow.step", () -> step("REVISE", said("40")));
        assertThat(rule.number()).isEqualTo(1);
    }

    private void step(String verb, Said said) {
        rule.step(verb, said, DAY, new Evidence(UUID.randomUUID(), Evidence.Kind.NOTE, "研判会议纪要", DISTRICT, "official", NOW));
    }

    private static Said said(String on) {
        return new Said(Map.of("kind", "water_depth", "measure", "VALUE", "on", on, "off", "20", "window", "60", "quiet", "120",
                "incident", "240"));
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
