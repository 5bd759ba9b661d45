package cn.chenghua.governance.supervision;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.district.calendar.WorkingCalendar;

import org.jspecify.annotations.Nullable;

/**
 * How the due day of a case comes about, such as 10 working days from 2018-09-03, 3 suspended, so 2018-09-20. The day of the
 * hand-over does not count, suspended days do not count; everything else does, an open appeal included.
 *
 * @param due the last day in time; null while the case is suspended
 * @param used working days of the limit that have passed
 * @param free days between that are not worked
 * @param suspended working days between that did not count
 * @param certain whether holidays are loaded for the years in question; if not, weekends alone are left out
 */
public record Reckoning(LocalDate from, int days, List<Pause> pauses, @Nullable LocalDate due, int used, int free, int suspended,
        boolean certain) {

    public Reckoning {
        pauses = List.copyOf(pauses);
    }

    static Reckoning of(LocalDate from, int days, List<Pause> pauses, WorkingCalendar calendar, LocalDate today) {
        var at = from;
        int counted = 0;
        int used = 0;
        int free = 0;
        int suspended = 0;
        while (counted < days) {
            var next = at.plusDays(1);
            if (pauses.stream().anyMatch(pause -> pause.open() && !next.isBefore(pause.since()))) {
                return new Reckoning(from, days, pauses, null, used, free, suspended, knows(calendar, from, at));
            }
            at = next;
            if (!calendar.working(at)) {
                free++;
            } else if (paused(pauses, at)) {
                suspended++;
            } else {
                counted++;
                used += at.isAfter(today) ? 0 : 1;
            }
        }
        return new Reckoning(from, days, pauses, at, used, free, suspended, knows(calendar, from, at));
    }

    private static boolean paused(List<Pause> pauses, LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    private static boolean knows(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        return calendar.knows(from.getYear()) && calendar.knows(to.getYear());
    }

    /** Working days of the limit that are left; none once it has passed. */
    public int left() {
        return days - used;
    }

    /** Days on which the clock stood: from {@code since} on and not on {@code until} any more; open without that. */
    public record Pause(LocalDate since, @Nullable LocalDate until) {

        boolean open() {
            return until == null;
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }
    }
}
