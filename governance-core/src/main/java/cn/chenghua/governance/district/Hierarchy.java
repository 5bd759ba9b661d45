package cn.chenghua.governance.district;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * All units in time, ready to answer where a record lay on a day and where it lies now. A snapshot: it does not follow
 * later changes.
 */
public final class Hierarchy {

    private static final int DAYS_KEPT = 100;
    private final Map<UnitCode, Unit> units = new TreeMap<>();
    private final Map<LocalDate, Map<UnitCode, Optional<Place>>> shown = new ConcurrentHashMap<>();

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
        while (seen.add(at)) {
            var unit = get(at);
            var abolished = unit.abolished();
            if (abolished == null || abolished.isAfter(day)) {
                return new Place(at, false);
            }
            var heir = heir(unit, day);
            if (heir.isEmpty()) {
                return new Place(at, true);
            }
            at = heir.get();
        }
        return new Place(at, true);
    }

    private static Optional<UnitCode> heir(Unit unit, LocalDate day) {
        return unit.successors().size() == 1
                ? Optional.of(unit.successors().getFirst())
                : unit.rest().filter(rest -> !rest.since().isAfter(day)).map(Unit.Rest::heir);
    }

    /**
     * The sub-district a record of {@code code} is shown under on {@code day}: a living one, or, as unassigned, the split
     * unit that waits for a decision; none for the district itself. A split community whose heirs all lie in one
     * sub-district is shown there.
     */
    public Optional<Place> subdistrict(UnitCode code, LocalDate day) {
        if (shown.size() > DAYS_KEPT) {
            shown.clear();
        }
        var known = shown.computeIfAbsent(day, _ -> new ConcurrentHashMap<>());
        var place = known.get(code);
        return place != null ? place : known.computeIfAbsent(code, unit -> findSubdistrict(unit, day));
    }

    private Optional<Place> findSubdistrict(UnitCode code, LocalDate day) {
        var line = line(code, day);
        return line.stream().filter(above -> get(above).level() == Level.SUBDISTRICT).findFirst().map(above -> place(above, day))
                .or(() -> Optional.of(place(code, day)).filter(place -> get(place.unit()).level() == Level.COMMUNITY)
                        .map(place -> new Place(place.unit(), true)));
    }

    /** Every code, living or gone, whose records belong below {@code root} on {@code day}. */
    public Set<UnitCode> within(UnitCode root, LocalDate day) {
        return units.keySet().stream().filter(code -> line(code, day).contains(root)).collect(Collectors.toSet());
    }

    /**
     * The codes that whoever looks after {@code root} looks after on {@code day}. When the unit is gone, that is what lay in it
     * at the end and what was made anew out of nothing else: not all of the unit that took it over.
     */
    public Set<UnitCode> entrusted(UnitCode root, LocalDate day) {
        var gone = find(root).map(Unit::abolished).filter(end -> !end.isAfter(day));
        if (gone.isEmpty()) {
            return within(root, day);
        }
        var codes = new HashSet<>(within(root, gone.get().minusDays(1)));
        codes.add(root);
        boolean more;
        do {
            more = codes.addAll(
                    units.values().stream().filter(unit -> madeOutOf(codes, unit)).map(Unit::code).toList());
        } while (more);
        return codes;
    }

    private boolean madeOutOf(Set<UnitCode> codes, Unit unit) {
        var before = units.values().stream().filter(old -> old.successors().contains(unit.code())).toList();
        return !before.isEmpty() && before.stream()
                .allMatch(old -> codes.contains(old.code()) && unit.established().equals(old.abolished()));
    }

    /** The units above a record of {@code code} on {@code day}, from where it is placed up to the district. */
    public List<UnitCode> line(UnitCode code, LocalDate day) {
        var line = new LinkedHashSet<UnitCode>();
        climb(code, day, line, 0);
        return List.copyOf(line);
    }

    private void climb(UnitCode code, LocalDate day, Set<UnitCode> line, int height) {
        var place = place(code, day);
        if (height > units.size() || !line.add(place.unit())) {
            return;
        }
        var heirs = place.unassigned() ? get(place.unit()).successors() : List.<UnitCode>of();
        if (heirs.isEmpty()) {
            Optional.ofNullable(period(place.unit(), day).parent()).filter(units::containsKey)
                    .ifPresent(parent -> climb(parent, day, line, height + 1));
        } else {
            line.addAll(shared(heirs, day, height));
        }
    }

    /** What the lines of all heirs have in common: records that wait for a decision surely lie there. */
    private Set<UnitCode> shared(List<UnitCode> heirs, LocalDate day, int height) {
        var shared = new LinkedHashSet<UnitCode>();
        climb(heirs.getFirst(), day, shared, height + 1);
        for (var heir : heirs) {
            var other = new LinkedHashSet<UnitCode>();
            climb(heir, day, other, height + 1);
            shared.retainAll(other);
        }
        return shared;
    }

    /** The living units right below {@code parent} on {@code day}, in the order of their codes. */
    public List<Unit> below(UnitCode parent, LocalDate day) {
        return units.values().stream().filter(unit -> exists(unit, day) && parent.equals(period(unit.code(), day).parent()))
                .toList();
    }

    /** The split units whose records wait for a decision on {@code day}. */
    public List<Unit> undecided(LocalDate day) {
        return units.values().stream().filter(unit -> unit.successors().size() > 1)
                .filter(unit -> place(unit.code(), day).equals(new Place(unit.code(), true))).toList();
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
