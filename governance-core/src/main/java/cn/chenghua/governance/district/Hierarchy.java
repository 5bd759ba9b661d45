package cn.chenghua.governance.district;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * All units in time, ready to answer where a record lay on a day and where it lies now. A snapshot: it does not follow
 * later changes.
 */
public final class Hierarchy {

    private final Map<UnitCode, Unit> units = new TreeMap<>();

    public Hierarchy(Collection<Unit> units) {
        units.forEach(unit -> this.units.put(unit.code(), unit.copy()));
    }

    public Optional<Unit> find(UnitCode code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The unit of that code, or the refusal {@code unit.unknown}. */
    public Unit get(UnitCode code) {
        return find(code).orElseThrow(() -> new UnknownUnit(code.value()));
    }

    /** The one unit at the top, the district itself. */
    public Unit district() {
        return units.values().stream().filter(u -> u.level() == Level.DISTRICT).findFirst()
                .orElseThrow(() -> new UnknownUnit("-"));
    }

    /** The units of a level that exist on {@code day}, in the order of their codes. */
    public List<Unit> on(LocalDate day, Level level) {
        return units.values().stream().filter(u -> u.level() == level && exists(u, day)).toList();
    }

    public Collection<Unit> all() {
        return units.values();
    }

    public boolean exists(UnitCode code, LocalDate day) {
        return find(code).filter(unit -> exists(unit, day)).isPresent();
    }

    /** The period of a unit on a day; days before its first period answer with the first. */
    public Unit.Period period(UnitCode code, LocalDate day) {
        var periods = get(code).periods();
        return periods.stream().filter(p -> !p.since().isAfter(day)).max(Comparator.comparing(Unit.Period::since))
                .orElse(periods.getFirst());
    }

    public String name(UnitCode code, LocalDate day) {
        return period(code, day).name();
    }

    /** The unit itself or its forebear at {@code level} on {@code day}; empty where the unit stands higher. */
    public Optional<UnitCode> ancestor(UnitCode code, Level level, LocalDate day) {
        @Nullable
        UnitCode at = code;
        while (at != null && level.above(get(at).level())) {
            at = period(at, day).parent();
        }
        return Optional.ofNullable(at).filter(found -> get(found).level() == level);
    }

    /** Where the records of {@code code} belong on {@code day}, following mergers; a split without a decision stays unassigned. */
    public Place place(UnitCode code, LocalDate day) {
        var seen = new HashSet<UnitCode>();
        var at = code;
        while (true) {
            var unit = get(at);
            var abolished = unit.abolished();
            if (abolished == null || abolished.isAfter(day)) {
                return new Place(at, false);
            }
            if (unit.successors().size() != 1 || !seen.add(at)) {
                return new Place(at, true);
            }
            at = unit.successors().getFirst();
        }
    }

    /** The sub-district a record of {@code code} is shown under on {@code day}: a living one, an unassigned old one, or none for the district itself. */
    public Optional<Place> subdistrict(UnitCode code, LocalDate day) {
        var place = place(code, day);
        var unassignedSubdistrict = place.unassigned() && get(place.unit()).level() == Level.SUBDISTRICT;
        if (unassignedSubdistrict) {
            return Optional.of(place);
        }
        return ancestor(place.unit(), Level.SUBDISTRICT, day).map(above -> {
            var settled = place(above, day);
            return settled;
        });
    }

    /** Every code, living or gone, whose records belong below {@code root} on {@code day}. */
    public Set<UnitCode> within(UnitCode root, LocalDate day) {
        var codes = new HashSet<UnitCode>();
        var cache = new HashMap<UnitCode, Boolean>();
        for (var code : units.keySet()) {
            if (cache.computeIfAbsent(code, c -> below(c, root, day))) {
                codes.add(code);
            }
        }
        return codes;
    }

    private boolean below(UnitCode code, UnitCode root, LocalDate day) {
        @Nullable
        UnitCode at = place(code, day).unit();
        while (at != null) {
            if (at.equals(root)) {
                return true;
            }
            var parent = period(at, day).parent();
            at = parent == null || !units.containsKey(parent) ? null : place(parent, day).unit();
        }
        return false;
    }

    private static boolean exists(Unit unit, LocalDate day) {
        var abolished = unit.abolished();
        return !unit.established().isAfter(day) && (abolished == null || abolished.isAfter(day));
    }

    /** A unit to show records under, or, when {@code unassigned}, the split unit whose records wait for a decision. */
    public record Place(UnitCode unit, boolean unassigned) {
    }

    /** A code that no unit ever had. */
    public static final class UnknownUnit extends Refusal {
        public UnknownUnit(String code) {
            super("unit.unknown", "unit", code);
        }
    }
}
