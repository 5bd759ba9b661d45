package cn.chenghua.governance.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six of the eight digits in appendix B of RFC 6238. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
            "20000000000, 353130"})
    void agreesWithTheStandard(long second, String code) {
        assertThat(OneTimeCode.at(SECRET, OneTimeCode.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void isTakenHalfAMinuteEarlyOrLateAndNoFurther() {
        var now = Instant.ofEpochSecond(1_111_111_111L);
        for (var off = -2; off <= 2; off++) {
            var code = OneTimeCode.at(SECRET, OneTimeCode.step(now) + off);
            assertThat(OneTimeCode.match(SECRET, code, now).isPresent()).as("%d half minutes off", off)
                    .isEqualTo(Math.abs(off) <= 1);
        }
        assertThat(OneTimeCode.match(SECRET, " 050 471 ", now)).isPresent();
        assertThat(OneTimeCode.match(SECRET, "", now)).isEmpty();
        assertThat(OneTimeCode.match(SECRET, "零五零四七一", now)).isEmpty();
    }

    @Test
    void readsTheKeyAsAppsDo() {
        assertThat(Base32.decode("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).isEqualTo(SECRET);
        assertThat(Base32.decode(Base32.draw(32))).hasSize(20);
    }
}
