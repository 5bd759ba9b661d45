package cn.chenghua.governance.communityservice.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.communityservice.record.Keeper;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

class SupportRuleTest {

    private static final UnitCode DISTRICT = new UnitCode("510108000000");
    private final SupportRule rule = new SupportRule(UUID.randomUUID(), "成华区社区生活性服务企业扶持办法（试行）",
            Keeper.of(DISTRICT, "成华区民政局"));

    @Test
    void isInForceFromTheDayItIsIssuedUntilItIsWithdrawn() {
        take(RuleVerb.SUBMIT, "2018-02-05");
        assertRefused("workflow.step", () -> take(RuleVerb.ISSUE, "2018-02-06"));
        take(RuleVerb.APPROVE, "2018-03-12");
        take(RuleVerb.ISSUE, "2018-04-02");
        take(RuleVerb.WITHDRAW, "2018-09-01");
        assertThat(rule.inForce(LocalDate.of(2018, 4, 1))).isFalse();
        assertThat(rule.inForce(LocalDate.of(2018, 4, 2))).isTrue();
        assertThat(rule.inForce(LocalDate.of(2018, 9, 1))).isFalse();
    }

    private void take(RuleVerb verb, String day) {
        rule.take(verb, LocalDate.parse(day), new Evidence(UUID.randomUUID(), Evidence.Kind.DOCUMENT, "成华府办〔2018〕22号", DISTRICT,
                "official", Instant.parse("2018-10-31T02:00:00Z")));
    }

    private static void assertRefused(String code, ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
