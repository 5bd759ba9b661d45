package cn.chenghua.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import cn.chenghua.governance.plan.Delays.Delay;
import cn.chenghua.governance.plan.Forecaster.Step;
import cn.chenghua.governance.plan.Forecaster.Waiting;

import org.junit.jupiter.api.Test;

class ForecasterTest {

    @Test
    void addsTheSameSlipToThePlannedDayWhenAllLikeRecordsSlippedAlike() {
        var slips = ended(10, 10, 10, 10, 10, 10, 10, 10);
        var plannedInFiveDays = record(slips, -5, Forecaster.ONE);

        assertThat(new Forecaster(List.of(plannedInFiveDays)).draw(Forecaster.ONE, -1, 1).reached()).hasSize(1_000)
                .containsOnly(15);
    }

    @Test
    void needsTheSecondRecordForASecondStreet() {
        var slips = ended(10, 10, 10, 10, 10, 10, 10, 10);
        var streets = List.of(record(slips, -30, Forecaster.ONE), record(slips, -5, Forecaster.ONE));

        assertThat(new Forecaster(streets).draw(2 * Forecaster.ONE, -1, 1).reached()).containsOnly(40);
    }

    @Test
    void addsMetresUntilTheLengthIsReached() {
        var slips = ended(0, 0, 0, 0, 0, 0, 0, 0);
        var greenways = List.of(record(slips, -10, 480_000), record(slips, -20, 520_000),
                record(slips, -30, 1_000_000));
        var forecaster = new Forecaster(greenways);

        assertThat(forecaster.draw(480_001, -1, 1).reached()).containsOnly(20);
        assertThat(forecaster.draw(1_000_000, -1, 1).reached()).containsOnly(20);
        assertThat(forecaster.potential()).isEqualTo(2_000_000);
    }

    @Test
    void neverReachesMoreThanTheOpenRecordsAddUpTo() {
        var one = record(ended(0, 0, 0, 0, 0, 0, 0, 0), -10, Forecaster.ONE);

        assertThat(new Forecaster(List.of(one)).draw(2 * Forecaster.ONE, -1, 1).reached()).containsOnly(Forecaster.NEVER);
    }

    @Test
    void addsWhatHasComeByADay() {
        var slips = ended(0, 0, 0, 0, 0, 0, 0, 0);
        var greenways = List.of(record(slips, -10, 480_000), record(slips, -20, 520_000), record(slips, -30, 1_000_000));
        var forecaster = new Forecaster(greenways);

        assertThat(forecaster.draw(2_000_000, 20, 1).come()).containsOnly(1_000_000);
        assertThat(forecaster.draw(2_000_000, 9, 1).come()).containsOnly(0);
        assertThat(forecaster.draw(2_000_000, 900, 1).come()).containsOnly(2_000_000);
    }

    @Test
    void countsUnitsAndNotTheirRecords() {
        var slips = ended(0, 0, 0, 0, 0, 0, 0, 0);
        var twoInTheFirstUnit = List.of(unit(1, new Waiting(slips, -1), new Waiting(slips, -2)), unit(1, new Waiting(slips, -9)));

        assertThat(new Forecaster(twoInTheFirstUnit).draw(2 * Forecaster.ONE, -1, 1).reached()).containsOnly(9);
    }

    @Test
    void waitsForTheSecondRecordWhereAUnitNeedsTwo() {
        var slips = ended(0, 0, 0, 0, 0, 0, 0, 0);
        var stations = List.of(unit(2, new Waiting(slips, -3), new Waiting(slips, -7)));

        assertThat(new Forecaster(stations).draw(Forecaster.ONE, -1, 1).reached()).containsOnly(7);
        assertThat(new Forecaster(List.of(unit(2, new Waiting(slips, -3)))).potential()).isZero();
    }

    @Test
    void drawsOnlyDurationsLongerThanWhatHasPassed() {
        var durations = ended(10, 20, 30, 40, 50, 60, 70, 80);
        var waitsSinceSixtyFiveDays = record(durations, 65, Forecaster.ONE);

        var days = new Forecaster(List.of(waitsSinceSixtyFiveDays)).draw(Forecaster.ONE, -1, 7).reached();

        assertThat(days).doesNotContain(Forecaster.NEVER);
        assertThat(days[0]).isGreaterThanOrEqualTo(5);
        assertThat(days).contains(5, 15);
    }

    @Test
    void startsTheDelayAnewForARecordLaterThanAnyBefore() {
        var slips = ended(4, 4, 4, 4, 4, 4, 4, 4);
        var hundredDaysLate = record(slips, 100, Forecaster.ONE);

        assertThat(new Forecaster(List.of(hundredDaysLate)).draw(Forecaster.ONE, -1, 1).reached()).containsOnly(4);
    }

    @Test
    void takesRecordsStillOpenAsLongerThanSoFar() {
        var eightAfterTenDays = new ArrayList<Delay>();
        IntStream.range(0, 8).forEach(_ -> eightAfterTenDays.add(new Delay(10, true)));
        var withEightOpen = new ArrayList<>(eightAfterTenDays);
        IntStream.range(0, 8).forEach(_ -> withEightOpen.add(new Delay(50, false)));

        assertThat(shareAt(10, new Delays(eightAfterTenDays))).isEqualTo(1);
        assertThat(shareAt(10, new Delays(withEightOpen))).isBetween(0.45, 0.55);
    }

    @Test
    void answersTheSameQuestionTheSameWay() {
        var forecaster = new Forecaster(streets(40));

        var first = forecaster.draw(30 * Forecaster.ONE, -1, 42).reached();

        assertThat(new Forecaster(streets(40)).draw(30 * Forecaster.ONE, -1, 42).reached()).isEqualTo(first);
        assertThat(forecaster.draw(30 * Forecaster.ONE, -1, 42).reached()).isEqualTo(first);
        assertThat(forecaster.draw(30 * Forecaster.ONE, -1, 43).reached()).isNotEqualTo(first);
    }

    @Test
    void widensTheRangeWhereFewRecordsTeach() {
        var few = new Forecaster(List.of(record(spread(8), -100, Forecaster.ONE))).draw(Forecaster.ONE, -1, 5).reached();

        assertThat(few[899] - few[99]).isGreaterThan(40);
        assertThat(Arrays.stream(few).min().orElseThrow()).isGreaterThan(0);
    }

    private static double shareAt(int day, Delays delays) {
        var chance = new SplittableRandom(3);
        return IntStream.range(0, 4_000).map(_ -> {
            delays.resample(chance);
            return delays.longerThan(-1, delays.upTo(-1), chance);
        }).filter(drawn -> drawn == day).count() / 4_000.0;
    }

    private static List<Step> streets(int count) {
        var slips = spread(30);
        return IntStream.range(0, count).mapToObj(i -> record(slips, -3 * i, Forecaster.ONE)).toList();
    }

    private static Step record(Delays delays, int passed, long amount) {
        return Step.of(new Waiting(delays, passed), amount);
    }

    private static Step unit(int needed, Waiting... records) {
        return new Step(records, needed, Forecaster.ONE);
    }

    private static Delays spread(int count) {
        return new Delays(IntStream.range(0, count).mapToObj(i -> new Delay(i * 60 / count - 20, true)).toList());
    }

    private static Delays ended(int... days) {
        return new Delays(Arrays.stream(days).mapToObj(day -> new Delay(day, true)).toList());
    }
}
