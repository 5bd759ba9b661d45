package cn.chenghua.governance.communityservice.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;

import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void addsUpToExactlyOneHundredWhateverTheFigures() {
        var chance = new Random(2018);
        for (var round = 0; round < 2_000; round++) {
            var figures = new LinkedHashMap<Integer, Long>();
            for (var key = 0; key <= chance.nextInt(6); key++) {
                figures.put(key, chance.nextInt(4) == 0 ? 0L : chance.nextLong(1_000_000_000L));
            }
            var shares = Shares.of(figures);
            if (figures.values().stream().anyMatch(figure -> figure > 0)) {
                assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)).as("%s", figures)
                        .isEqualByComparingTo("100");
            }
            figures.forEach((key, figure) -> {
                if (figure == 0 && !shares.isEmpty()) {
                    assertThat(shares.get(key)).isEqualByComparingTo("0");
                }
            });
        }
    }

    @Test
    void givesTheLargestRemainderTheTenthThatIsLeft() {
        assertThat(Shares.of(new java.util.TreeMap<>(Map.of("a", 1L, "b", 1L, "c", 1L))).values()).map(BigDecimal::toPlainString)
                .containsExactly("33.4", "33.3", "33.3");
        assertThat(Shares.of(Map.of("a", 0L))).isEmpty();
    }

    @Test
    void refusesNegativeCasesAndAStationOnline() {
        assertRefused("services.volume.cases", () -> entry(Channel.ONLINE, null, -1));
        assertRefused("services.volume.place", () -> entry(Channel.ONLINE, UUID.randomUUID(), 5));
        assertRefused("services.volume.place", () -> entry(Channel.TERMINAL, null, 5));
    }

    private static VolumeEntry entry(Channel channel, @Nullable UUID station, long cases) {
        return new VolumeEntry(UUID.randomUUID(), YearMonth.of(2018, 9), channel, station, new UnitCode("510108000000"), cases,
                "", UUID.randomUUID(), "official", Instant.EPOCH);
    }

    private static void assertRefused(String code, ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
