package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * What slices of one reading add up to, in the whole and by sub-district; the parts always add up to the whole, or for a rate
 * are its numerators and denominators.
 *
 * @param actual in the target's scale; null for a rate without anything in the denominator
 * @param outOf for coverage the number of units there are; for a rate the denominator; else null
 */
public record Figure(@Nullable BigDecimal actual, @Nullable BigDecimal outOf, List<Part> parts) {

    /**
     * The share of one sub-district, of the district itself, or of a split unit that waits for a decision.
     *
     * @param actual in the target's scale; null for a rate without a denominator here
     */
    public record Part(Hierarchy.Place place, @Nullable BigDecimal actual, @Nullable BigDecimal outOf) {
    }

    /** No more units can be covered than there are now: 14 of 14 sub-districts read as 13 of 13 after two became one. */
    @Nullable
    BigDecimal within(@Nullable BigDecimal quantity, Definition.Terms terms, View view) {
        var limited = view == View.NOW && terms.measure() == Measure.COVERAGE && terms.scale() != Scale.PERCENT;
        return quantity == null || outOf == null || !limited ? quantity : quantity.min(outOf);
    }

    static Figure of(Definition.Terms terms, CountingRule rule, Collection<Slice> slices, View view, Hierarchy hierarchy,
            LocalDate mapDay, Predicate<UnitCode> asked) {
        var groups = new TreeMap<String, List<Slice>>();
        var places = new HashMap<String, Hierarchy.Place>();
        for (var slice : slices) {
            var place = place(slice, view, hierarchy, mapDay);
            var key = place.unit() + (place.unassigned() ? "?" : "");
            places.put(key, place);
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(slice);
        }
        var counted = Counted.of(slices, terms, rule, view, hierarchy, mapDay, asked);
        var parts = new ArrayList<Part>();
        groups.forEach((key, own) -> {
            var place = Objects.requireNonNull(places.get(key));
            var actual = counted.actual(own);
            if (actual == null || actual.signum() != 0
                    || own.stream().anyMatch(s -> s.quantity().signum() != 0 || s.base().signum() != 0)) {
                parts.add(new Part(place, actual, rule.level() == null ? counted.base(own) : null));
            }
        });
        return new Figure(counted.actual(slices), rule.level() == null ? counted.base(slices) : counted.units(), parts);
    }

    /** Where a slice is shown: in a sub-district, else with the district itself. */
    static Hierarchy.Place place(Slice slice, View view, Hierarchy hierarchy, LocalDate mapDay) {
        if (view == View.THEN) {
            return new Hierarchy.Place(slice.subdistrict(), false);
        }
        return hierarchy.subdistrict(slice.unit(), mapDay)
                .orElseGet(() -> new Hierarchy.Place(hierarchy.district().code(), false));
    }

    /**
     * The arithmetic of the five measures.
     *
     * @param units the denominator of coverage; null for a rule without a level
     */
    private record Counted(Definition.Terms terms, CountingRule rule, View view, Hierarchy hierarchy, LocalDate mapDay,
            @Nullable BigDecimal units) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** Coverage is out of the asked units that live on the map's day and, read as then, those that were covered and are gone. */
        static Counted of(Collection<Slice> slices, Definition.Terms terms, CountingRule rule, View view, Hierarchy hierarchy,
                LocalDate mapDay, Predicate<UnitCode> asked) {
            var level = rule.level();
            if (level == null) {
                return new Counted(terms, rule, view, hierarchy, mapDay, null);
            }
            var units = hierarchy.on(mapDay, level).stream().map(Unit::code).filter(asked).collect(Collectors.toSet());
            units.addAll(new Counted(terms, rule, view, hierarchy, mapDay, null).coveredUnits(slices));
            return new Counted(terms, rule, view, hierarchy, mapDay, BigDecimal.valueOf(units.size()));
        }

        @Nullable
        BigDecimal actual(Collection<Slice> slices) {
            return switch (terms.measure()) {
                case SUM, COUNT, MILESTONE -> terms.scale().fromBase(sum(slices));
                case COVERAGE ->
                    terms.scale() == Scale.PERCENT ? percent(covered(slices), units) : BigDecimal.valueOf(covered(slices));
                case RATE -> rate(slices);
            };
        }

        private BigDecimal sum(Collection<Slice> slices) {
            return slices.stream().map(s -> rule.yearly() ? s.yearQuantity() : s.quantity()).reduce(BigDecimal.ZERO,
                    BigDecimal::add);
        }

        @Nullable
        BigDecimal base(Collection<Slice> slices) {
            return terms.measure() == Measure.RATE
                    ? slices.stream().map(Slice::base).reduce(BigDecimal.ZERO, BigDecimal::add)
                    : null;
        }

        private @Nullable BigDecimal rate(Collection<Slice> slices) {
            var base = slices.stream().map(Slice::base).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (base.signum() == 0) {
                return null;
            }
            var factor = terms.scale() == Scale.PERCENT ? HUNDRED : BigDecimal.ONE;
            return sum(slices).multiply(factor).divide(base, MathContext.DECIMAL32);
        }

        private static @Nullable BigDecimal percent(int covered, @Nullable BigDecimal units) {
            return units == null || units.signum() == 0
                    ? null
                    : BigDecimal.valueOf(covered).multiply(HUNDRED).divide(units, MathContext.DECIMAL32);
        }

        private int covered(Collection<Slice> slices) {
            return coveredUnits(slices).size();
        }

        private Set<UnitCode> coveredUnits(Collection<Slice> slices) {
            var level = rule.level() == null ? Level.SUBDISTRICT : rule.level();
            Map<UnitCode, BigDecimal> sums = new HashMap<>();
            for (var slice : slices) {
                unit(slice, level).ifPresent(unit -> sums.merge(unit, slice.quantity(), BigDecimal::add));
            }
            var enough = BigDecimal.valueOf(rule.atLeast());
            Set<UnitCode> covered = new HashSet<>();
            sums.forEach((unit, sum) -> {
                if (sum.compareTo(enough) >= 0) {
                    covered.add(unit);
                }
            });
            return covered;
        }

        private Optional<UnitCode> unit(Slice slice, Level level) {
            if (level == Level.DISTRICT) {
                return Optional.of(hierarchy.district().code());
            }
            if (view == View.THEN) {
                var code = level == Level.SUBDISTRICT ? slice.subdistrict() : slice.unit();
                return Optional.of(code).filter(c -> hierarchy.get(c).level() == level);
            }
            var place = level == Level.SUBDISTRICT
                    ? hierarchy.subdistrict(slice.unit(), mapDay)
                    : Optional.of(hierarchy.place(slice.unit(), mapDay));
            return place.filter(p -> !p.unassigned() && hierarchy.get(p.unit()).level() == level).map(Hierarchy.Place::unit);
        }
    }
}
