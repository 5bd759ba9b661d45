package cn.chenghua.governance.responsibility.patrol;

import static cn.chenghua.governance.district.Chenghua.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.patrol.Due.State;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReckonerTest {

    private static final LocalDate LONG_AGO = day("2017-01-01");
    private static final Set<Month> ALL = EnumSet.allOf(Month.class);
    /** The national days of 2018: a week off, made up for on the Saturday and the Sunday before. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            java.util.stream.Stream.concat(
                    Arrays.asList(1, 2, 3, 4, 5).stream()
                            .map(at -> new CalendarDay(LocalDate.of(2018, 10, at), CalendarDay.Kind.HOLIDAY, "国庆节")),
                    java.util.stream.Stream.of(new CalendarDay(day("2018-09-29"), CalendarDay.Kind.MAKE_UP, "补班"),
                            new CalendarDay(day("2018-09-30"), CalendarDay.Kind.MAKE_UP, "补班")))
                    .toList());
    private final PatrolRegime daily = regime(1, Rhythm.DAY, ALL, true);

    @Test
    void isDueEveryWorkingDayAndOnMakeUpDaysToo() {
        assertThat(due(daily, "2018-09-28", "2018-09-27").state()).isEqualTo(State.TODAY);
        assertThat(due(daily, "2018-09-29", "2018-09-28").state()).as("a Saturday that is worked").isEqualTo(State.TODAY);
        assertThat(due(daily, "2018-10-03", "2018-09-30").state()).as("a Wednesday that is free").isEqualTo(State.NONE);
        assertThat(due(daily, "2018-10-08", "2018-09-30").state()).as("nothing was missed meanwhile").isEqualTo(State.TODAY);
        assertThat(due(daily, "2018-10-08", "2018-10-08").state()).isEqualTo(State.DONE);
    }

    @Test
    void isOverdueFromTheDayAfterTheFirstThatWasMissed() {
        var due = due(daily, "2018-10-10", "2018-09-28");
        assertThat(due.state()).isEqualTo(State.OVERDUE);
        assertThat(due.overdueSince()).isEqualTo(day("2018-09-30"));
        assertThat(due(daily, "2018-10-10", "2018-09-28", "2018-10-10").state()).as("a look ends it").isEqualTo(State.DONE);
        assertThat(due(daily, "2018-10-10", "2018-09-28", "2018-10-10").overdueSince()).isNull();
    }

    @Test
    void missesNothingBeforeSomebodyAnswers() {
        var due = reckoner("2018-10-10", daily).due(AssetKind.STREET, Level.COMMUNITY, Grade.B, day("2018-10-10"), Map.of())
                .orElseThrow();
        assertThat(due.state()).isEqualTo(State.TODAY);
        assertThat(due.days30()).isEqualTo(Coverage.NONE);
    }

    @Test
    void canWaitWithinTheWeekUntilItsLastDay() {
        var weekly = regime(1, Rhythm.WEEK, ALL, false);
        assertThat(due(weekly, "2018-10-16", "2018-10-10").state()).isEqualTo(State.OPEN);
        assertThat(due(weekly, "2018-10-16", "2018-10-10").by()).isEqualTo(day("2018-10-21"));
        assertThat(due(weekly, "2018-10-21", "2018-10-10").state()).as("the Sunday").isEqualTo(State.TODAY);
        assertThat(due(weekly, "2018-10-22", "2018-10-10").overdueSince()).isEqualTo(day("2018-10-22"));
        assertThat(due(weekly, "2018-10-16", "2018-10-15").state()).isEqualTo(State.DONE);
    }

    @Test
    void aWeekOfWorkingDaysEndsOnItsLastWorkingDay() {
        var weekly = regime(1, Rhythm.WEEK, ALL, true);
        assertThat(due(weekly, "2018-10-19", "2018-10-10").state()).as("the Friday").isEqualTo(State.TODAY);
        assertThat(due(weekly, "2018-10-20", "2018-10-10").state()).as("the Saturday is too late").isEqualTo(State.OVERDUE);
        assertThat(due(weekly, "2018-09-28", "2018-09-19").state()).as("the Sunday is worked").isEqualTo(State.OPEN);
        assertThat(due(weekly, "2018-09-30", "2018-09-19").state()).isEqualTo(State.TODAY);
    }

    @Test
    void countsSeveralTimesASpan() {
        var twice = regime(2, Rhythm.WEEK, ALL, false);
        var due = due(twice, "2018-10-18", "2018-10-09", "2018-10-10", "2018-10-15");
        assertThat(due.done()).isEqualTo(1);
        assertThat(due.asked()).isEqualTo(2);
        assertThat(due.state()).isEqualTo(State.OPEN);
        assertThat(due(twice, "2018-10-18", "2018-10-16", "2018-10-16").state()).as("two looks on a day").isEqualTo(State.DONE);
    }

    @Test
    void asksForNothingInMonthsOutOfForce() {
        var summer = regime(1, Rhythm.WEEK, EnumSet.of(Month.JUNE, Month.JULY, Month.AUGUST), false);
        assertThat(due(summer, "2018-10-16").state()).isEqualTo(State.OVERDUE);
        assertThat(due(summer, "2018-10-16").overdueSince()).as("from the first that is looked back at").isEqualTo(
                day("2018-07-23"));
        assertThat(due(summer, "2018-10-16", looksEvery(7, "2018-06-04", "2018-08-31")).state()).isEqualTo(State.NONE);
        assertThat(due(summer, "2018-08-27", looksEvery(7, "2018-06-04", "2018-08-21")).by())
                .as("the week of which only five days are in force").isEqualTo(day("2018-08-31"));
    }

    @Test
    void knowsTheBordersOfMonthsAndQuarters() {
        assertThat(Rhythm.QUARTER.first(day("2018-12-31"))).isEqualTo(day("2018-10-01"));
        assertThat(Rhythm.QUARTER.last(day("2018-01-01"))).isEqualTo(day("2018-03-31"));
        assertThat(Rhythm.QUARTER.last(day("2018-09-30"))).isEqualTo(day("2018-09-30"));
        assertThat(Rhythm.MONTH.last(day("2020-02-10"))).isEqualTo(day("2020-02-29"));
        assertThat(Rhythm.WEEK.first(day("2018-01-07"))).isEqualTo(day("2018-01-01"));
        var quarterly = regime(1, Rhythm.QUARTER, ALL, false);
        assertThat(due(quarterly, "2018-09-30", "2018-06-30").state()).isEqualTo(State.TODAY);
        assertThat(due(quarterly, "2018-10-01", "2018-07-01").state()).isEqualTo(State.OPEN);
        assertThat(due(quarterly, "2018-09-30", "2018-07-01").state()).isEqualTo(State.DONE);
    }

    @Test
    void coversTheSpansThatEndedWithinTheLastDays() {
        var weekly = regime(1, Rhythm.WEEK, ALL, false);
        var due = due(weekly, "2018-10-31", "2018-10-02", "2018-10-16", "2018-10-30");
        assertThat(due.days30()).as("weeks up to 7, 14, 21 and 28 October").isEqualTo(new Coverage(2, 4));
        assertThat(due.days90().all()).isEqualTo(12);
        assertThat(Coverage.sum(List.of(new Coverage(2, 4), new Coverage(7, 8))).ratio()).isEqualByComparingTo("0.75");
        assertThat(Coverage.NONE.ratio()).isNull();
    }

    @Test
    void tellsHowMuchOfTheWholeWasSeenInItsCycle() {
        var river = new PatrolRegime(AssetKind.STREET, Level.COMMUNITY, null, LONG_AGO, 1, Rhythm.WEEK, ALL, false, 28, 30, "试行",
                false);
        assertThat(due(river, "2018-10-31", "2018-10-03", "2018-10-10", "2018-10-30").whole()).isEqualTo(new Coverage(2, 4));
        assertThat(due(daily, "2018-10-31").whole()).isEqualTo(Coverage.NONE);
    }

    @Test
    void judgesEachSpanByTheRegimeOfItsTime() {
        var weekly = regime(1, Rhythm.WEEK, ALL, false);
        var stricter = new PatrolRegime(AssetKind.STREET, Level.COMMUNITY, null, day("2018-10-29"), 3, Rhythm.WEEK, ALL, false,
                null,
                null, "会议纪要", false);
        var due = due(List.of(weekly, stricter), "2018-11-01", "2018-10-16", "2018-10-23", "2018-10-30");
        assertThat(due.asked()).isEqualTo(3);
        assertThat(due.days30()).as("one look was enough then").isEqualTo(new Coverage(2, 4));
    }

    @Test
    void prefersTheRegimeOfTheGradeAndEndsWithOneOfNoTimes() {
        var graded = new PatrolRegime(AssetKind.STREET, Level.COMMUNITY, Grade.A, LONG_AGO, 2, Rhythm.DAY, ALL, true, null, null,
                "重点街道", false);
        var ended = new PatrolRegime(AssetKind.STREET, Level.COMMUNITY, Grade.A, day("2018-10-20"), 0, Rhythm.DAY, ALL, true,
                null,
                null, "取消", false);
        var regimes = new Regimes(List.of(daily, graded, ended));
        assertThat(regimes.of(AssetKind.STREET, Level.COMMUNITY, Grade.A, day("2018-10-19"))).contains(graded);
        assertThat(regimes.of(AssetKind.STREET, Level.COMMUNITY, Grade.B, day("2018-10-19"))).contains(daily);
        assertThat(regimes.of(AssetKind.STREET, Level.COMMUNITY, Grade.A, day("2018-10-20"))).isEmpty();
        assertThat(regimes.of(AssetKind.TOILET, Level.COMMUNITY, Grade.A, day("2018-10-19"))).isEmpty();
        assertThat(regimes.on(day("2018-10-20"))).containsExactly(daily);
    }

    @Test
    void refusesRegimesThatCannotBe() {
        for (var wrong : List.<Runnable>of(() -> regime(21, Rhythm.DAY, ALL, true), () -> regime(-1, Rhythm.DAY, ALL, true),
                () -> regime(1, Rhythm.DAY, Set.of(), true), () -> with(0, null), () -> with(null, 101))) {
            assertThatThrownBy(wrong::run).isInstanceOf(RegimeRefused.class);
        }
    }

    private static PatrolRegime with(@Nullable Integer cover, @Nullable Integer share) {
        return new PatrolRegime(AssetKind.STREET, Level.COMMUNITY, null, LONG_AGO, 1, Rhythm.WEEK, ALL, false, cover, share, "试行",
                false);
    }

    private static PatrolRegime regime(int times, Rhythm rhythm, Set<Month> months, boolean working) {
        return new PatrolRegime(AssetKind.STREET, Level.COMMUNITY, null, LONG_AGO, times, rhythm, months, working, null, null,
                "建议值",
                true);
    }

    private static Due due(PatrolRegime regime, String today, String... looks) {
        return due(List.of(regime), today, looks);
    }

    private static Due due(List<PatrolRegime> regimes, String today, String... looks) {
        var made = new HashMap<LocalDate, Integer>();
        List.of(looks).forEach(look -> made.merge(day(look), 1, Integer::sum));
        return reckoner(today, regimes.toArray(PatrolRegime[]::new))
                .due(AssetKind.STREET, Level.COMMUNITY, Grade.B, LONG_AGO, made).orElseThrow();
    }

    private static String[] looksEvery(int days, String first, String last) {
        return day(first).datesUntil(day(last).plusDays(1), java.time.Period.ofDays(days)).map(LocalDate::toString)
                .toArray(String[]::new);
    }

    private static Reckoner reckoner(String today, PatrolRegime... regimes) {
        return new Reckoner(new Regimes(List.of(regimes)), CALENDAR, day(today));
    }
}
