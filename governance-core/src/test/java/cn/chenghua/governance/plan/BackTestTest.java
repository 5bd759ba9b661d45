package cn.chenghua.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BackTestTest {

    private static final LocalDate DUE = LocalDate.of(2017, 12, 31);
    private static final LocalDate UNTIL = LocalDate.of(2018, 6, 30);

    @Test
    void scoresProbabilitiesByTheirSquaredDistance() {
        var test = new BackTest(UNTIL,
                List.of(past(0.8, LocalDate.of(2017, 12, 1)), past(0.6, LocalDate.of(2018, 2, 1)), past(0.1, null)));

        assertThat(test.judged()).isEqualTo(3);
        assertThat(test.brier()).isCloseTo((0.04 + 0.36 + 0.01) / 3, within(1e-12));
        assertThat(test.reference()).isCloseTo(2.0 / 9, within(1e-12));
    }

    @Test
    void leavesOutWhatIsNotDecided() {
        var test = new BackTest(LocalDate.of(2017, 11, 30), List.of(past(0.8, null)));

        assertThat(test.judged()).isZero();
        assertThat(test.brier()).isNull();
        assertThat(test.ranges()).isZero();
    }

    @Test
    void countsTheRangesThatHeldTheDay() {
        var inside = past(0.5, LocalDate.of(2018, 1, 15));
        var onTheLastDay = past(0.5, LocalDate.of(2018, 1, 31));
        var late = past(0.5, LocalDate.of(2018, 2, 1));
        var notYet = past(0.5, null);
        var test = new BackTest(UNTIL, List.of(inside, onTheLastDay, late, notYet));

        assertThat(test.covered()).isEqualTo(2);
        assertThat(test.ranges()).isEqualTo(4);
    }

    @Test
    void holdsAnOpenEndedRangeAgainstTheEarliestDayOnly() {
        var forecast = new Forecast(Forecast.State.FORECAST, 0.2, LocalDate.of(2018, 1, 1), null, null, null, 9, 3);

        assertThat(new BackTest.Past("B03", LocalDate.of(2017, 9, 30), DUE, forecast, LocalDate.of(2018, 5, 1)).covered(UNTIL))
                .isTrue();
        assertThat(new BackTest.Past("B03", LocalDate.of(2017, 9, 30), DUE, forecast, LocalDate.of(2017, 12, 1)).covered(UNTIL))
                .isFalse();
        assertThat(new BackTest.Past("B03", LocalDate.of(2017, 9, 30), DUE, forecast, null).covered(UNTIL)).isNull();
    }

    @Test
    void putsProbabilitiesIntoFifths() {
        var test = new BackTest(UNTIL, List.of(past(0.0, null), past(0.1, DUE), past(0.2, null), past(1.0, DUE)));

        assertThat(test.bins()).extracting(BackTest.Bin::count).containsExactly(2, 1, 0, 0, 1);
        assertThat(test.bins().getFirst().happened()).isEqualTo(0.5);
        assertThat(test.bins().getFirst().forecast()).isCloseTo(0.05, within(1e-12));
        assertThat(test.bins().get(2).happened()).isNull();
        assertThat(test.bins().getLast().to()).isEqualTo(100);
    }

    private static BackTest.Past past(double probability, @Nullable LocalDate reached) {
        return new BackTest.Past("B03", LocalDate.of(2017, 9, 30), DUE, new Forecast(Forecast.State.FORECAST, probability,
                LocalDate.of(2017, 11, 15), LocalDate.of(2017, 12, 20), LocalDate.of(2018, 1, 31), null, 20, 12), reached);
    }
}
