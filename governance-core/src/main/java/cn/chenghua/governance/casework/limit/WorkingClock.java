package cn.chenghua.governance.casework.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.calendar.WorkingCalendar;

/**
 * Reckons when a limit is up: 4 working hours from Friday 16:00 end on Monday at 12:00, or later where Monday is a holiday.
 * All of it in Asia/Shanghai, which knows no summer time.
 */
public final class WorkingClock {

    private final WorkingCalendar calendar;
    private final OfficeHours hours;

    public WorkingClock(WorkingCalendar calendar, OfficeHours hours) {
        this.calendar = calendar;
        this.hours = hours;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public OfficeHours hours() {
        return hours;
    }

    /** When a limit is up that began at {@code start} and stood during the pauses, which must have ended; the last moment in time. */
    public Instant due(Instant start, Limit limit, List<Pause> pauses) {
        return switch (limit.unit()) {
            case WORKING_HOURS -> worked(start, Duration.ofHours(limit.amount()), pauses);
            case CLOCK_HOURS -> run(start, Duration.ofHours(limit.amount()), pauses);
            case WORKING_DAYS -> days(start, limit.amount(), pauses);
        };
    }

    /** The office time between two moments, 0 if they stand the other way round. */
    public Duration worked(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return Duration.ZERO;
        }
        var first = from.atZone(Days.ZONE);
        var last = until.atZone(Days.ZONE);
        return hours.length().multipliedBy(calendar.between(first.toLocalDate(), last.toLocalDate()))
                .minus(passed(first.toLocalDate(), from)).plus(passed(last.toLocalDate(), until));
    }

    /** The office time between two moments without the pauses. */
    public Duration worked(Instant from, Instant until, List<Pause> pauses) {
        var time = worked(from, until);
        for (var pause : pauses) {
            time = time.minus(worked(later(pause.since(), from), earlier(end(pause, until), until)));
        }
        return time;
    }

    private Duration passed(LocalDate day, Instant at) {
        return calendar.working(day) ? hours.passed(at.atZone(Days.ZONE).toLocalTime()) : Duration.ZERO;
    }

    private Instant worked(Instant start, Duration limit, List<Pause> pauses) {
        var from = start;
        var left = limit;
        for (var pause : pauses) {
            var before = worked(from, pause.since());
            if (before.compareTo(left) >= 0) {
                break;
            }
            left = left.minus(before);
            from = later(end(pause, from), from);
        }
        return after(from, left);
    }

    /** The moment at which that much office time has gone by. */
    private Instant after(Instant from, Duration time) {
        var day = from.atZone(Days.ZONE).toLocalDate();
        var left = time.plus(passed(day, from));
        while (!calendar.working(day) || left.compareTo(hours.length()) > 0) {
            left = calendar.working(day) ? left.minus(hours.length()) : left;
            day = day.plusDays(1);
        }
        return day.atTime(hours.when(left)).atZone(Days.ZONE).toInstant();
    }

    private static Instant run(Instant start, Duration limit, List<Pause> pauses) {
        var due = start.plus(limit);
        for (var pause : pauses) {
            if (pause.since().isBefore(due)) {
                due = due.plus(Duration.between(later(pause.since(), start), end(pause, due)));
            }
        }
        return due;
    }

    /** The end of the office day; the first day does not count, a pause is as long as the working days that began in it. */
    private Instant days(Instant start, int limit, List<Pause> pauses) {
        var first = start.atZone(Days.ZONE).toLocalDate();
        var due = calendar.plus(first, limit);
        for (var pause : pauses) {
            var since = pause.since().atZone(Days.ZONE).toLocalDate();
            if (!since.isAfter(due)) {
                due = calendar.plus(due, calendar.between(since, end(pause, start).atZone(Days.ZONE).toLocalDate()));
            }
        }
        return due.atTime(hours.closes()).atZone(Days.ZONE).toInstant();
    }

    private static Instant end(Pause pause, Instant otherwise) {
        var until = pause.until();
        return until == null ? otherwise : until;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
