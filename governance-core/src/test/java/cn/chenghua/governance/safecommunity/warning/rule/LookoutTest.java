package cn.chenghua.governance.safecommunity.warning.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.safecommunity.warning.Signals.Reading;

import org.junit.jupiter.api.Test;

class LookoutTest {

    private static final long MINUTE = 60_000;

    @Test
    void goesOffOnlyBelowTheLowerThresholdAndOnOnlyAtTheUpper() {
        var water = new Lookout(terms(Measure.VALUE, "30", "20", 60, 0));
        assertThat(alarms(water, 10, 29, 30, 35, 25, 31, 19, 20, 29, 30)).containsExactly(2, 9);
    }

    @Test
    void keepsQuietForItsPeriodAfterAnAlarm() {
        var water = new Lookout(terms(Measure.VALUE, "30", "20", 60, 120));
        assertThat(alarms(water, 30, 10, 30, 10, 10, 10, 10, 10, 10, 10, 10, 10, 30)).containsExactly(0, 12);
    }

    @Test
    void countsSignalsInTheWindowAndForgetsOlderOnes() {
        var smoke = new Lookout(terms(Measure.COUNT, "3", "1", 30, 0));
        assertThat(alarms(smoke, 1, 1, 1, 1)).as("three in thirty minutes, ten apart").containsExactly(2);
        assertThat(smoke.lit()).isTrue();
        assertThat(smoke.alarms(reading(500 * MINUTE, 1))).as("the window was empty in between").isFalse();
        assertThat(smoke.lit()).isFalse();
    }

    @Test
    void addsValuesUpInTheWindow() {
        var quarrels = new Lookout(terms(Measure.SUM, "10", "5", 60, 0));
        assertThat(alarms(quarrels, 4, 4, 2)).containsExactly(2);
    }

    @Test
    void refusesToGoOffAboveWhereItGoesOn() {
        assertThatThrownBy(() -> terms(Measure.VALUE, "30", "31", 60, 0)).isInstanceOfSatisfying(RuleRefused.class,
                refusal -> assertThat(refusal.code()).isEqualTo("warning.rule.thresholds"));
    }

    @Test
    void countsAlarmsHitsAndMissedIncidentsBesideWhatPeopleRecorded() {
        var trial = new Trial(terms(Measure.VALUE, "30", "20", 60, 0),
                Map.of("510108005004", List.of(20 * MINUTE, 5_000 * MINUTE), "510108007003", List.of(0L)));
        for (var value : new int[]{35, 10, 40}) {
            trial.look(reading(value == 40 ? 2_000 * MINUTE : value * MINUTE, value));
        }
        var test = trial.result(UUID.randomUUID(), UUID.randomUUID(), 1, LocalDate.of(2018, 10, 1), LocalDate.of(2018, 10, 30),
                "official", Instant.EPOCH);
        assertThat(List.of(test.alarms(), test.hits(), test.falseAlarms(), test.incidents(), test.missed(), test.caught()))
                .containsExactly(2, 1, 1, 3, 2, 1);
    }

    @Test
    void saysThatARuleAlarmsOnEverything() {
        var everything = new Trial(terms(Measure.VALUE, "0", "0", 60, 0), Map.of());
        for (var hour = 0; hour < 24; hour++) {
            everything.look(reading(hour * 60 * MINUTE, 5));
        }
        var test = everything.result(UUID.randomUUID(), UUID.randomUUID(), 1, LocalDate.of(2018, 10, 1),
                LocalDate.of(2018, 10, 1), "official", Instant.EPOCH);
        assertThat(test.alarms()).as("it never goes off, so it raises one alarm").isEqualTo(1);
        assertThat(test.share()).isEqualByComparingTo("1");
        assertThat(test.floods(new BigDecimal("0.5"))).isTrue();
    }

    private static List<Integer> alarms(Lookout lookout, double... values) {
        var found = new ArrayList<Integer>();
        for (var i = 0; i < values.length; i++) {
            if (lookout.alarms(reading(i * 10 * MINUTE, values[i]))) {
                found.add(i);
            }
        }
        return found;
    }

    private static Reading reading(long millis, double value) {
        return new Reading(new UUID(0, millis), "510108005004", millis, value);
    }

    static RuleTerms terms(Measure measure, String on, String off, int window, int quiet) {
        return new RuleTerms(null, "water_depth", null, measure, new BigDecimal(on), new BigDecimal(off), window, quiet, 60);
    }
}
