package cn.chenghua.governance.responsibility.patrol;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The span in which looks are counted, such as a week from Monday to Sunday. */
public enum Rhythm {
    DAY, WEEK, MONTH, QUARTER;

    private static final int MONTHS = 3;

    /** The first day of the span that {@code day} lies in. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
        };
    }

    /** The last day of the span that {@code day} lies in. */
    public LocalDate last(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> first(day).plusDays(6);
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER -> first(day).plusMonths(MONTHS).minusDays(1);
        };
    }
}
