package cn.chenghua.governance.milestone.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.milestone.Milestone;
import cn.chenghua.governance.milestone.MilestoneLines.Line;
import cn.chenghua.governance.milestone.MilestoneRefused;
import cn.chenghua.governance.milestone.Way;
import cn.chenghua.governance.project.Step;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LampsTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2018, 10, 31);
    private static final List<Threshold> RULES = Arrays.stream(Policy.values()).map(Threshold::new).toList();

    @Test
    void isGreyWithoutAnythingToJudgeBy() {
        assertThat(lamp(null, null, List.of()).lamp()).isEqualTo(new Lamp(Colour.GREY, List.of()));
        assertThat(lamp(null, null, List.of(Way.of("签约", null, null, null, null, null))).lamp().colour()).isEqualTo(Colour.GREY);
    }

    @Test
    void isGreenOnlyBecauseOfSomethingChecked() {
        var lamp = lamp(null, null, List.of(Way.of("签约", "2018-11-30", null, null, null, null))).lamp();
        assertThat(lamp.colour()).isEqualTo(Colour.GREEN);
        assertThat(lamp.findings()).extracting(Finding::policy).containsExactly(Policy.OVERDUE);
        assertThat(lamp.reasons()).isEmpty();
    }

    @Test
    void turnsYellowAndRedWithTheDaysOverdue() {
        assertThat(overdue("2018-10-31")).isEqualTo(Colour.GREEN);
        assertThat(overdue("2018-10-30")).isEqualTo(Colour.YELLOW);
        assertThat(overdue("2018-10-18")).isEqualTo(Colour.YELLOW);
        assertThat(overdue("2018-10-17")).isEqualTo(Colour.RED);
    }

    @Test
    void saysWhichMilestoneByHowManyDaysAgainstWhichThreshold() {
        var lamp = lamp(null, null, List.of(Way.of("签约", "2018-10-17", null, null, null, null))).lamp();
        assertThat(lamp.reasons()).containsExactly(
                new Finding(Policy.OVERDUE, Colour.RED, Way.id("签约"), "签约", 10, 10));
        assertThat(lamp.of(Way.id("签约")).colour()).isEqualTo(Colour.RED);
        assertThat(lamp.of(Way.id("拆除")).colour()).isEqualTo(Colour.GREY);
    }

    @Test
    void seesAForecastAfterTheDueDayAndWhatItPushes() {
        var lamp = lamp(null, null, List.of(Way.of("签约", "2018-11-05", "2018-11-19", null, null, null),
                Way.of("拆除", "2018-11-12", null, null, "签约", null))).lamp();
        assertThat(lamp.reasons()).extracting(finding -> finding.policy() + " " + finding.about() + " " + finding.value())
                .containsExactly("FORECAST_AFTER_DUE 签约 10", "FORECAST_AFTER_DUE 拆除 10");
    }

    @Test
    void countsTheDaysWithoutAReportOnlyWhileSomethingIsOpen() {
        var open = List.of(Way.of("签约", null, null, null, null, null));
        assertThat(lamp(LocalDate.of(2018, 10, 2), null, open).lamp().colour()).isEqualTo(Colour.GREEN);
        assertThat(lamp(LocalDate.of(2018, 10, 1), null, open).lamp().colour()).isEqualTo(Colour.YELLOW);
        assertThat(lamp(LocalDate.of(2018, 9, 1), null, open).lamp().colour()).isEqualTo(Colour.RED);
        var done = List.of(Way.of("签约", null, null, "2018-03-01", null, null));
        assertThat(lamp(LocalDate.of(2018, 3, 1), null, done).lamp().colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void comparesMoneyWithWorkOnlyWhereMoneyIsKnown() {
        var half = List.of(Way.of("签约", null, null, "2018-03-01", null, null), Way.of("拆除", null, null, null, null, null));
        assertThat(lamp(null, new BigDecimal("0.599"), half).lamp().colour()).isEqualTo(Colour.GREEN);
        assertThat(lamp(null, new BigDecimal("0.6"), half).lamp().colour()).isEqualTo(Colour.YELLOW);
        assertThat(lamp(null, new BigDecimal("0.75"), half).lamp().colour()).isEqualTo(Colour.RED);
        assertThat(lamp(null, null, half).lamp().findings()).noneMatch(found -> found.policy() == Policy.MONEY_AHEAD);
    }

    @Test
    void judgesTheStagesOfAProjectWithoutMilestones() {
        var steps = List.of(new Step("started", LocalDate.of(2018, 10, 1), null), new Step("accepted", null, null));
        var lit = Lamps.light(line(null, steps, List.of()), RULES, WorkingCalendar.weekendsOnly(), TODAY, null, null);
        assertThat(lit.lamp().colour()).isEqualTo(Colour.RED);
        assertThat(lit.lamp().reasons().getFirst().about()).isEqualTo("started");
    }

    @Test
    void hearsAReportOfAnotherFeatureToo() {
        var open = List.of(Way.of("签约", null, null, null, null, null));
        var lit = Lamps.light(line(LocalDate.of(2018, 1, 1), List.of(), open), RULES, WorkingCalendar.weekendsOnly(), TODAY, null,
                LocalDate.of(2018, 10, 20));
        assertThat(lit.lamp().colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void refusesThresholdsThatLightRedBeforeYellow() {
        var threshold = new Threshold(Policy.NO_REPORT);
        assertThat(threshold.suggested()).isTrue();
        assertThatThrownBy(() -> threshold.agree(0, 30, 20, true, "li", Instant.EPOCH)).isInstanceOf(MilestoneRefused.class);
        assertThatThrownBy(() -> threshold.agree(0, 0, 20, true, "li", Instant.EPOCH)).isInstanceOf(MilestoneRefused.class);
        threshold.agree(0, 7, 14, true, "li", Instant.EPOCH);
        assertThat(threshold.suggested()).isFalse();
        assertThat(threshold.colour(7)).isEqualTo(Colour.YELLOW);
    }

    private static Colour overdue(String planned) {
        return lamp(null, null, List.of(Way.of("签约", planned, null, null, null, null))).lamp().colour();
    }

    private static Lamps.Lit lamp(@Nullable LocalDate heard, @Nullable BigDecimal paid, List<Milestone> milestones) {
        return Lamps.light(line(heard, List.of(), milestones), RULES, WorkingCalendar.weekendsOnly(), TODAY, paid, null);
    }

    private static Line line(@Nullable LocalDate heard, List<Step> steps, List<Milestone> milestones) {
        return new Line(Objects.requireNonNull(UUID.randomUUID()), 1, "2018-GX-0001", "建设路片区", "renewal",
                new UnitCode("510108004006"), "", null, null, heard, steps, milestones);
    }
}
