package cn.chenghua.governance.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import cn.chenghua.governance.casework.figures.Part.Name;

import org.junit.jupiter.api.Test;

class CaseFiguresTest {

    private static final Period SEPTEMBER = new Period(LocalDate.of(2018, 9, 1), LocalDate.of(2018, 9, 30), Instant.EPOCH);

    /** A month known from practice: due 972, closed 911, on time 737. */
    @Test
    void dividesSums() {
        var figures = new CaseFigures(SEPTEMBER, Map.of(Name.DUE, 972, Name.CLOSED, 911, Name.ON_TIME, 737), null, null);
        assertThat(percent(figures, Name.CLOSED)).isEqualTo("93.72");
        assertThat(percent(figures, Name.ON_TIME)).isEqualTo("75.82");
    }

    @Test
    void addsUnitsUpBeforeItDivides() {
        var small = Map.of(Name.DUE, 2, Name.ON_TIME, 2);
        var large = Map.of(Name.DUE, 98, Name.ON_TIME, 48);
        var both = new EnumMap<Name, Integer>(Name.class);
        small.forEach((name, count) -> both.merge(name, count, Integer::sum));
        large.forEach((name, count) -> both.merge(name, count, Integer::sum));
        assertThat(percent(new CaseFigures(SEPTEMBER, both, null, null), Name.ON_TIME)).as("not the mean of 100 and 48.98")
                .isEqualTo("50.00");
    }

    @Test
    void hasNoRateOfNothing() {
        assertThat(new CaseFigures(SEPTEMBER, Map.of(), null, null).share(Name.ON_TIME)).isNull();
        assertThat(new CaseFigures(SEPTEMBER, Map.of(Name.DUE, 4), null, null).share(Name.DUE)).as("a whole").isNull();
    }

    @Test
    void knowsWhenAPeriodBeginsInShanghai() {
        assertThat(SEPTEMBER.from()).isEqualTo(Instant.parse("2018-08-31T16:00:00Z"));
        assertThat(SEPTEMBER.until()).isEqualTo(Instant.parse("2018-09-30T16:00:00Z"));
        assertThatThrownBy(() -> new Period(LocalDate.of(2018, 9, 2), LocalDate.of(2018, 9, 1), Instant.EPOCH))
                .isInstanceOf(Period.Backwards.class);
    }

    private static String percent(CaseFigures figures, Name name) {
        return Objects.requireNonNull(figures.share(name)).movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void keepsSharesExactToTheSixthDigit() {
        var third = new CaseFigures(SEPTEMBER, Map.of(Name.DUE, 3, Name.CLOSED, 1), null, null).share(Name.CLOSED);
        assertThat(third).isEqualTo(new BigDecimal("0.333333"));
    }
}
