package cn.chenghua.governance.communityservice.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

class SizeThresholdTest {

    private final SizeThreshold threshold = new SizeThreshold(BigDecimal.valueOf(5_000_000), 50, 3, true, true, "建议值");

    @Test
    void wantsAllThreeFigures() {
        assertThat(threshold.met(facts("5000000", 50, 3))).isTrue();
        assertThat(threshold.met(facts("4999999.99", 50, 3))).isFalse();
        assertThat(threshold.met(facts("5000000", 49, 3))).isFalse();
        assertThat(threshold.met(facts("5000000", 50, 2))).isFalse();
    }

    @Test
    void refusesFiguresBelowNothing() {
        assertRefused("services.amount", () -> facts("-1", 50, 3));
        assertRefused("services.company.size", () -> facts("1", -1, 3));
    }

    private static SizeFacts facts(String turnover, int staff, int communities) {
        return new SizeFacts(UUID.randomUUID(), UUID.randomUUID(), 2017, new BigDecimal(turnover), staff, communities,
                UUID.randomUUID(), "official", Instant.EPOCH);
    }

    private static void assertRefused(String code, ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
