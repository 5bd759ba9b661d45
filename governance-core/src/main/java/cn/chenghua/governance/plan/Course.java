package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * The planned value of a target on any day: through its waypoints, or, without any, the straight line from nothing on the
 * start day to the quantity on the due day, which is labelled as such. A milestone is planned for its day, not before.
 */
public final class Course {

    private final TreeMap<LocalDate, BigDecimal> points = new TreeMap<>();
    private final boolean straight;
    private final boolean milestone;
    private final int digits;

    private Course() {
        straight = false;
        milestone = false;
        digits = 2;
    }

    private Course(Target target, Definition.Terms terms, Plan plan, @Nullable UnitCode unit) {
        var own = target.waypoints().stream().filter(w -> java.util.Objects.equals(w.unit(), unit))
                .sorted(Comparator.comparing(Target.Waypoint::day)).toList();
        straight = own.isEmpty();
        milestone = terms.measure() == Measure.MILESTONE;
        digits = terms.scale().dimension() == Dimension.COUNT ? 1 : 2;
        var due = terms.due(plan);
        var quantity = terms.quantity();
        if (!own.isEmpty()) {
            points.put(terms.start(plan), BigDecimal.ZERO);
            own.forEach(w -> points.put(w.day(), w.value()));
        } else if (unit == null && quantity != null && due != null) {
            points.put(terms.start(plan), BigDecimal.ZERO);
            points.put(due, quantity);
        }
        if (unit == null && !own.isEmpty() && quantity != null && due != null && points.lastKey().isBefore(due)) {
            points.put(due, quantity);
        }
    }

    /** Nothing planned, as for an official's part of the district that is no unit of its own. */
    static Course none() {
        return new Course();
    }

    /** The course of the whole district, or of one unit, which has none unless it was set. */
    public static Course of(Target target, Definition.Terms terms, Plan plan, @Nullable UnitCode unit) {
        return new Course(target, terms, plan, unit);
    }

    /** Null where nothing is planned: no quantity, no due day, or no course for the unit. */
    public @Nullable BigDecimal on(LocalDate day) {
        if (points.isEmpty()) {
            return null;
        }
        var before = points.floorEntry(day);
        var after = points.higherEntry(day);
        if (before == null) {
            return BigDecimal.ZERO;
        }
        if (after == null || milestone) {
            return before.getValue();
        }
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.getKey(), after.getKey()));
        var gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.getKey(), day));
        var rise = after.getValue().subtract(before.getValue()).multiply(gone).divide(days, MathContext.DECIMAL64);
        return before.getValue().add(rise).setScale(digits, RoundingMode.HALF_UP);
    }

    /** Whether nobody set a course, so that the straight line stands in. */
    public boolean straight() {
        return straight;
    }

    public List<LocalDate> days() {
        return List.copyOf(points.keySet());
    }
}
