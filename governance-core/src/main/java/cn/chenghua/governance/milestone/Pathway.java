package cn.chenghua.governance.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.district.calendar.WorkingCalendar;

import org.jspecify.annotations.Nullable;

/**
 * Where the milestones of one project lead in working days: when each is due, when it is to be expected, and which of them hold
 * up a later one, such as 拆除 late by 12 days moving 建成 by 7. A day that is not known stays unknown.
 */
public final class Pathway {

    private final Map<UUID, Milestone> byId = new HashMap<>();
    private final Map<UUID, Point> points = new HashMap<>();
    private final Set<UUID> onTheWay = new HashSet<>();
    private final WorkingCalendar calendar;
    private final LocalDate today;

    public Pathway(List<Milestone> milestones, WorkingCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
        milestones.forEach(milestone -> byId.put(milestone.id(), milestone));
        milestones.forEach(this::point);
    }

    /** The planned day or, without one, the limit after its predecessor. */
    public @Nullable LocalDate due(Milestone milestone) {
        return point(milestone).due;
    }

    /** The actual day, or the day to be expected: by its forecast, or by what it waits for; never before today. */
    public @Nullable LocalDate expected(Milestone milestone) {
        return point(milestone).expected;
    }

    /** The same as it follows from forecasts alone; null where none was said. */
    public @Nullable LocalDate foretold(Milestone milestone) {
        return point(milestone).foretold;
    }

    /** Working days from the due day to the expected one; 0 where either is unknown. */
    public int late(Milestone milestone) {
        return between(point(milestone).due, point(milestone).expected);
    }

    /** Working days from {@code from} to {@code until}; 0 where either is unknown or the second is not later. */
    public int between(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null ? 0 : calendar.between(from, until);
    }

    /** When a bar of it begins: when its predecessor is due, or its limit before its own due day. */
    public @Nullable LocalDate begins(Milestone milestone) {
        var before = before(milestone);
        var start = before == null ? null : before.actual() != null ? before.actual() : point(before).due;
        var due = point(milestone).due;
        var limit = milestone.limitDays();
        if (start == null && due != null && limit != null) {
            return calendarBack(due, limit);
        }
        return start != null && due != null && start.isAfter(due) ? due : start;
    }

    private LocalDate calendarBack(LocalDate day, int count) {
        var at = day;
        for (var left = count; left > 0;) {
            at = at.minusDays(1);
            left -= calendar.working(at) ? 1 : 0;
        }
        return at;
    }

    /** The open milestones whose delay moves {@code end}, the first cause first and {@code end} last. */
    public List<Milestone> critical(Milestone end) {
        var chain = new ArrayList<Milestone>();
        var at = end;
        while (at != null && !at.done() && chain.size() <= byId.size()) {
            chain.add(at);
            at = point(at).driven ? before(at) : null;
        }
        return chain.reversed();
    }

    private @Nullable Milestone before(Milestone milestone) {
        var wanted = milestone.predecessor();
        return wanted == null ? null : byId.get(wanted);
    }

    private Point point(Milestone milestone) {
        var known = points.get(milestone.id());
        if (known != null) {
            return known;
        }
        if (!onTheWay.add(milestone.id())) {
            return new Point(milestone.planned(), milestone.planned(), null, false);
        }
        var found = work(milestone);
        points.put(milestone.id(), found);
        return found;
    }

    private Point work(Milestone milestone) {
        var before = before(milestone);
        var prior = before == null ? null : point(before);
        var due = milestone.planned();
        var limit = milestone.limitDays();
        if (due == null && prior != null && before != null && limit != null) {
            var from = before.actual() != null ? before.actual() : prior.due;
            due = from == null ? null : calendar.plus(from, limit);
        }
        var actual = milestone.actual();
        if (actual != null) {
            return new Point(due, actual, actual, false);
        }
        var pushed = prior == null || before == null ? null : pushed(milestone, before.done(), prior, prior.expected, due);
        var own = milestone.forecast() == null ? due : milestone.forecast();
        var driven = before != null && !before.done() && pushed != null && (own == null || pushed.isAfter(own));
        var expected = later(own, pushed);
        return new Point(due, expected == null ? null : expected.isBefore(today) ? today : expected,
                foretold(milestone, before, prior, due), driven);
    }

    private @Nullable LocalDate foretold(Milestone milestone, @Nullable Milestone before, @Nullable Point prior,
            @Nullable LocalDate due) {
        var said = prior == null || before == null || before.done() || prior.foretold == null
                ? null
                : pushed(milestone, false, prior, prior.foretold, due);
        if (milestone.forecast() == null && said == null) {
            return null;
        }
        return later(milestone.forecast() == null ? due : milestone.forecast(), said);
    }

    /** The day its predecessor's day pushes it to: as far behind as planned, or its limit where that is shorter. */
    private @Nullable LocalDate pushed(Milestone milestone, boolean done, Point prior, @Nullable LocalDate from,
            @Nullable LocalDate due) {
        if (from == null || milestone.forecast() != null && done) {
            return null;
        }
        if (milestone.forecast() != null) {
            return from;
        }
        var limit = milestone.limitDays();
        var gap = due == null || prior.due == null ? limit : Integer.valueOf(calendar.between(prior.due, due));
        var days = gap == null ? 0 : limit == null ? gap : Math.min(gap, limit);
        return days == 0 ? from : calendar.plus(from, days);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isAfter(other) ? one : other;
    }

    private record Point(@Nullable LocalDate due, @Nullable LocalDate expected, @Nullable LocalDate foretold, boolean driven) {
    }
}
