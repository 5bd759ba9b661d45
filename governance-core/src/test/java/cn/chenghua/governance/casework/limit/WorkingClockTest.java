package cn.chenghua.governance.casework.limit;

import static cn.chenghua.governance.casework.limit.LimitUnit.CLOCK_HOURS;
import static cn.chenghua.governance.casework.limit.LimitUnit.WORKING_DAYS;
import static cn.chenghua.governance.casework.limit.LimitUnit.WORKING_HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.WorkingCalendar;

import org.junit.jupiter.api.Test;

/** The autumn of 2018: Monday 09-24 and 10-01 to 10-05 are free, the weekend of 09-29 and 09-30 is worked. */
class WorkingClockTest {

    private static final WorkingClock CLOCK = new WorkingClock(new WorkingCalendar(List.of(holiday("2018-09-24"),
            holiday("2018-10-01"), holiday("2018-10-02"), holiday("2018-10-03"), holiday("2018-10-04"), holiday("2018-10-05"),
            makeUp("2018-09-29"), makeUp("2018-09-30"))), OfficeHours.usual());

    @Test
    void countsHoursOfTheOfficeDay() {
        assertDue("2018-09-12T09:00", 4, WORKING_HOURS, "2018-09-12T14:00");
        assertDue("2018-09-12T10:30", 1, WORKING_HOURS, "2018-09-12T11:30");
        assertDue("2018-09-12T11:30", 1, WORKING_HOURS, "2018-09-12T13:30");
        assertDue("2018-09-12T09:00", 7, WORKING_HOURS, "2018-09-12T17:00");
    }

    @Test
    void beginsWithTheOfficeDayWhenToldAtNight() {
        assertDue("2018-09-12T02:00", 4, WORKING_HOURS, "2018-09-12T14:00");
        assertDue("2018-09-12T23:00", 4, WORKING_HOURS, "2018-09-13T14:00");
        assertDue("2018-09-12T12:30", 2, WORKING_HOURS, "2018-09-12T15:00");
    }

    @Test
    void goesOnTheNextWorkingDayAcrossWeekendsAndHolidays() {
        assertDue("2018-09-14T16:00", 4, WORKING_HOURS, "2018-09-17T12:00");
        assertDue("2018-09-21T16:00", 4, WORKING_HOURS, "2018-09-25T12:00");
        assertDue("2018-09-30T16:00", 4, WORKING_HOURS, "2018-10-08T12:00");
        assertDue("2018-10-03T10:00", 1, WORKING_HOURS, "2018-10-08T10:00");
    }

    @Test
    void worksOnDaysThatMakeUpForOthers() {
        assertDue("2018-09-28T16:00", 4, WORKING_HOURS, "2018-09-29T12:00");
        assertDue("2018-09-29T10:00", 2, WORKING_DAYS, "2018-10-08T17:00");
    }

    @Test
    void countsClockHoursDayAndNight() {
        assertDue("2018-09-30T16:00", 24, CLOCK_HOURS, "2018-10-01T16:00");
        assertDue("2018-09-14T23:30", 2, CLOCK_HOURS, "2018-09-15T01:30");
    }

    @Test
    void countsWorkingDaysAfterTheFirstDayToTheEndOfTheOffice() {
        assertDue("2018-09-12T10:00", 1, WORKING_DAYS, "2018-09-13T17:00");
        assertDue("2018-09-12T20:00", 1, WORKING_DAYS, "2018-09-13T17:00");
        assertDue("2018-09-20T10:00", 2, WORKING_DAYS, "2018-09-25T17:00");
        assertDue("2018-09-03T10:00", 15, WORKING_DAYS, "2018-09-25T17:00");
    }

    @Test
    void standsDuringAPause() {
        var pause = List.of(pause("2018-09-12T10:00", "2018-09-13T10:00"));
        assertThat(CLOCK.due(at("2018-09-12T09:00"), new Limit(4, WORKING_HOURS), pause)).isEqualTo(at("2018-09-13T14:00"));
        assertThat(CLOCK.due(at("2018-09-12T09:00"), new Limit(24, CLOCK_HOURS), pause)).isEqualTo(at("2018-09-14T09:00"));
        assertThat(CLOCK.due(at("2018-09-12T09:00"), new Limit(2, WORKING_DAYS), pause)).isEqualTo(at("2018-09-17T17:00"));
    }

    @Test
    void losesNothingByAPauseInWhichNothingWouldHaveRun() {
        var night = List.of(pause("2018-09-12T18:00", "2018-09-13T08:00"));
        assertThat(CLOCK.due(at("2018-09-12T16:00"), new Limit(4, WORKING_HOURS), night)).isEqualTo(at("2018-09-13T12:00"));
        var holidays = List.of(pause("2018-09-30T17:00", "2018-10-08T08:00"));
        assertThat(CLOCK.due(at("2018-09-30T16:00"), new Limit(4, WORKING_HOURS), holidays)).isEqualTo(at("2018-10-08T12:00"));
        var weekend = List.of(pause("2018-09-15T08:00", "2018-09-16T20:00"));
        assertThat(CLOCK.due(at("2018-09-14T10:00"), new Limit(2, WORKING_DAYS), weekend)).isEqualTo(at("2018-09-18T17:00"));
    }

    @Test
    void isNotMovedByAPauseThatCameTooLate() {
        var late = List.of(pause("2018-09-20T10:00", "2018-09-21T10:00"));
        for (var unit : List.of(WORKING_HOURS, CLOCK_HOURS)) {
            assertThat(CLOCK.due(at("2018-09-12T09:00"), new Limit(4, unit), late))
                    .isEqualTo(CLOCK.due(at("2018-09-12T09:00"), new Limit(4, unit), List.of()));
        }
        assertThat(CLOCK.due(at("2018-09-12T09:00"), new Limit(1, WORKING_DAYS), late)).isEqualTo(at("2018-09-13T17:00"));
    }

    @Test
    void addsSeveralPauses() {
        var pauses = List.of(pause("2018-09-12T10:00", "2018-09-12T14:00"), pause("2018-09-12T15:00", "2018-09-14T09:00"));
        assertThat(CLOCK.due(at("2018-09-12T09:00"), new Limit(4, WORKING_HOURS), pauses)).isEqualTo(at("2018-09-14T11:00"));
    }

    @Test
    void tellsTheOfficeTimeBetweenTwoMoments() {
        assertThat(CLOCK.worked(at("2018-09-14T16:00"), at("2018-09-17T10:00"))).isEqualTo(Duration.ofHours(2));
        assertThat(CLOCK.worked(at("2018-09-12T12:10"), at("2018-09-12T12:50"))).isZero();
        assertThat(CLOCK.worked(at("2018-09-17T10:00"), at("2018-09-14T16:00"))).isZero();
        assertThat(CLOCK.worked(at("2018-09-29T09:00"), at("2018-10-08T17:00"))).isEqualTo(Duration.ofHours(21));
        assertThat(CLOCK.worked(at("2018-09-12T09:00"), at("2018-09-12T17:00"),
                List.of(pause("2018-09-12T10:00", "2018-09-12T11:00")))).isEqualTo(Duration.ofHours(6));
    }

    /** Whatever the moments and pauses, the office time up to the due moment is the limit, no more and no less. */
    @Test
    void neverGivesMoreOrLessThanTheLimit() {
        var chance = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var start = at("2018-09-01T00:00").plusSeconds(chance.nextInt(40 * 86_400));
            var hours = 1 + chance.nextInt(60);
            var pauses = new ArrayList<Pause>();
            var from = start;
            for (int i = chance.nextInt(4); i > 0; i--) {
                var since = from.plusSeconds(1 + chance.nextInt(100_000));
                from = since.plusSeconds(chance.nextInt(300_000));
                pauses.add(new Pause(since, from));
            }
            var due = CLOCK.due(start, new Limit(hours, WORKING_HOURS), pauses);
            assertThat(CLOCK.worked(start, due, pauses)).as("%s %d %s", start, hours, pauses).isEqualTo(Duration.ofHours(hours));
            assertThat(CLOCK.worked(start, due.minusSeconds(1), pauses)).isLessThan(Duration.ofHours(hours));
        }
    }

    @Test
    void followsOtherOfficeHours() {
        var summer = new WorkingClock(WorkingCalendar.weekendsOnly(), new OfficeHours(LocalTime.of(8, 30), LocalTime.NOON,
                LocalTime.of(14, 30), LocalTime.of(18, 0)));
        assertThat(summer.due(at("2018-07-02T11:00"), new Limit(2, WORKING_HOURS), List.of())).isEqualTo(at("2018-07-02T15:30"));
        assertThat(summer.due(at("2018-07-02T11:00"), new Limit(1, WORKING_DAYS), List.of())).isEqualTo(at("2018-07-03T18:00"));
    }

    @Test
    void refusesWhatIsNoDayAndNoLimit() {
        assertThatThrownBy(() -> new OfficeHours(LocalTime.NOON, LocalTime.of(9, 0), LocalTime.of(13, 0), LocalTime.of(17, 0)))
                .isInstanceOf(OfficeHours.NotADay.class);
        assertThatThrownBy(() -> new Limit(0, WORKING_DAYS)).isInstanceOf(Limit.OutOfReach.class);
        assertThatThrownBy(() -> new Limit(251, CLOCK_HOURS)).isInstanceOf(Limit.OutOfReach.class);
    }

    private static void assertDue(String start, int amount, LimitUnit unit, String due) {
        assertThat(CLOCK.due(at(start), new Limit(amount, unit), List.of())).isEqualTo(at(due));
    }

    private static Pause pause(String since, String until) {
        return new Pause(at(since), at(until));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Days.ZONE).toInstant();
    }

    private static CalendarDay holiday(String day) {
        return new CalendarDay(LocalDate.parse(day), CalendarDay.Kind.HOLIDAY, "节假日");
    }

    private static CalendarDay makeUp(String day) {
        return new CalendarDay(LocalDate.parse(day), CalendarDay.Kind.MAKE_UP, "调休");
    }
}
