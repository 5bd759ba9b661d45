package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;

/**
 * What a new definition does to a target's lines: on its first day every record is judged anew, and later lines are reversed
 * and posted by the new rule. Lines before that day stay as they are.
 */
final class Redefinition {

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::day).thenComparing(Entry::record)
            .thenComparing(Entry::fact).thenComparing(Entry::unit).thenComparing(e -> e.quantity().signum());

    private final Target target;
    private final Definition definition;
    private final Counting counting;

    Redefinition(Target target, Definition definition, Hierarchy hierarchy) {
        this.target = target;
        this.definition = definition;
        this.counting = new Counting(List.of(target), hierarchy);
    }

    /** The lines to add, given all lines of the target and all facts of the kinds it counts, both in the ledger's order. */
    List<Posting> lines(List<Posting> before, List<Fact> facts) {
        var lines = new ArrayList<Posting>();
        for (var reading : readings(before)) {
            var old = before.stream().filter(p -> p.reading().equals(reading)).toList();
            var anew = judgedAnew(reading, facts);
            difference(settle(old), settle(anew))
                    .forEach(entry -> lines.add(entry.posting(target.code(), reading, definition.seq(), lines.size())));
        }
        return lines;
    }

    private Set<String> readings(List<Posting> before) {
        var codes = new LinkedHashSet<String>();
        definition.terms().readings().forEach(reading -> codes.add(reading.code()));
        before.stream().map(Posting::reading).sorted().forEach(codes::add);
        return codes;
    }

    private List<Posting> judgedAnew(String reading, List<Fact> facts) {
        var lines = new ArrayList<Posting>();
        var balances = new Balances(List.of());
        definition.terms().readings().stream().filter(r -> r.code().equals(reading)).findFirst()
                .ifPresent(rule -> facts
                        .forEach(fact -> counting.post(fact, target.code(), rule, definition.terms(), balances, lines)));
        return lines;
    }

    /** Adds up what stands: everything before the first day of the definition as if posted on that day. */
    private Map<Place, Amount> settle(List<Posting> lines) {
        var sums = new LinkedHashMap<Place, Amount>();
        for (var line : lines) {
            var day = line.day().isBefore(definition.from()) ? definition.from() : line.day();
            sums.merge(new Place(day, line.recordId(), line.fact(), line.unit(), line.subdistrict(), line.recordKind()),
                    new Amount(line.quantity(), line.base()), Amount::plus);
        }
        return sums;
    }

    private static List<Entry> difference(Map<Place, Amount> old, Map<Place, Amount> anew) {
        var places = new LinkedHashSet<>(old.keySet());
        places.addAll(anew.keySet());
        return places.stream()
                .map(place -> new Entry(place,
                        anew.getOrDefault(place, Amount.NOTHING).minus(old.getOrDefault(place, Amount.NOTHING))))
                .filter(entry -> !entry.amount().none()).sorted(ORDER).toList();
    }

    private record Place(LocalDate day, UUID record, UUID fact, UnitCode unit, UnitCode subdistrict, String kind) {
    }

    private record Amount(BigDecimal quantity, BigDecimal base) {
        static final Amount NOTHING = new Amount(BigDecimal.ZERO, BigDecimal.ZERO);

        Amount plus(Amount other) {
            return new Amount(quantity.add(other.quantity), base.add(other.base));
        }

        Amount minus(Amount other) {
            return new Amount(quantity.subtract(other.quantity), base.subtract(other.base));
        }

        boolean none() {
            return quantity.signum() == 0 && base.signum() == 0;
        }
    }

    private record Entry(Place place, Amount amount) {
        LocalDate day() {
            return place.day();
        }

        UUID record() {
            return place.record();
        }

        UUID fact() {
            return place.fact();
        }

        UnitCode unit() {
            return place.unit();
        }

        BigDecimal quantity() {
            return amount.quantity();
        }

        Posting posting(String target, String reading, long cause, int line) {
            return new Posting(target, reading, cause, line, place.fact(), place.kind(), place.record(), place.day(),
                    place.unit(),
                    place.subdistrict(), amount.quantity(), amount.base(), Posting.Kind.REDEFINED);
        }
    }
}
