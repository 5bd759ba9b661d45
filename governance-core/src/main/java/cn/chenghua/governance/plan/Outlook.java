package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Puts one target's question to the forecaster, for any day: what is missing, what is open, what like records teach. */
final class Outlook {

    private final String code;
    private final Definition.Terms terms;
    private final CountingRule rule;
    private final @Nullable LocalDate due;
    private final Hierarchy hierarchy;
    private final List<Journey> journeys;

    Outlook(String code, Definition.Terms terms, Plan plan, Hierarchy hierarchy,
            Collection<ForecastRepository.RecordHistory> records) {
        this.code = code;
        this.terms = terms;
        this.rule = terms.headline().rule();
        this.due = terms.due(plan);
        this.hierarchy = hierarchy;
        var kind = rule.filter().values().get("kind");
        var wide = kind == null ? rule.filter() : Attributes.of(Map.of("kind", kind));
        var fits = Experience.once(rule.filter()::admits);
        var alike = Experience.once(wide::admits);
        this.journeys = records.stream().map(record -> new Journey(record, rule, terms.scale().dimension(), fits, alike))
                .filter(Journey::concerned).toList();
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    Forecast on(LocalDate asOf) {
        var mute = mute();
        if (mute != null) {
            return Forecast.none(mute, 0, 0);
        }
        var known = journeys.stream().flatMap(journey -> Optional.ofNullable(journey.on(asOf)).stream()).toList();
        var open = known.stream().filter(standing -> standing.open() && standing.record().fits()).toList();
        var experience = new Experience(asOf, known);
        var needed = needed(asOf);
        var since = since(asOf, needed);
        if (since != null) {
            return Forecast.reached(since, due, experience.completed(), open.size());
        }
        if (experience.completed() < Forecast.MINIMUM) {
            return Forecast.none(Forecast.State.NOT_ENOUGH, experience.completed(), open.size());
        }
        var tally = new Tally(asOf);
        changes(asOf).forEach(tally::add);
        return draw(asOf, needed - tally.total, tally, open, experience);
    }

    private Forecast draw(LocalDate asOf, long missing, Tally tally, List<Journey.Standing> open, Experience experience) {
        var forecaster = new Forecaster(terms.measure() == Measure.COVERAGE
                ? units(asOf, tally, open, experience)
                : open.stream()
                        .flatMap(standing -> experience.waiting(standing)
                                .map(w -> Forecaster.Step.of(w, standing.record().amount())).stream())
                        .toList());
        if (forecaster.potential() < missing) {
            return Forecast.none(Forecast.State.SHORT, experience.completed(), open.size());
        }
        var draws = forecaster.draw(missing, left(asOf), 31L * code.hashCode() + asOf.toEpochDay());
        var days = draws.reached();
        return new Forecast(Forecast.State.FORECAST, probability(days, asOf), day(days, asOf, 10), day(days, asOf, 50),
                day(days, asOf, 90), atDue(draws.come(), tally.total, missing, asOf), experience.completed(), open.size());
    }

    private List<Forecaster.Step> units(LocalDate asOf, Tally tally, List<Journey.Standing> open, Experience experience) {
        var waiting = new TreeMap<UnitCode, List<Forecaster.Waiting>>();
        for (var standing : open) {
            var unit = unit(standing.record().place(), asOf);
            if (unit != null && tally.records(unit) < rule.atLeast()) {
                experience.waiting(standing).ifPresent(w -> waiting.computeIfAbsent(unit, _ -> new ArrayList<>()).add(w));
            }
        }
        return waiting.entrySet().stream().map(unit -> new Forecaster.Step(unit.getValue().toArray(Forecaster.Waiting[]::new),
                rule.atLeast() - tally.records(unit.getKey()), Forecaster.ONE)).toList();
    }

    private @Nullable Double probability(int[] days, LocalDate asOf) {
        if (due == null) {
            return null;
        }
        var left = left(asOf);
        return java.util.Arrays.stream(days).filter(day -> day <= left).count() / (double) days.length;
    }

    /** Rounded down, so that nothing reads as reached that is not. */
    private Forecast.@Nullable Band atDue(long[] come, long total, long missing, LocalDate asOf) {
        var needed = total + missing;
        return left(asOf) < 0 || needed <= 0
                ? null
                : new Forecast.Band(100 * (total + come[Forecaster.Draws.at(10)]) / needed,
                        100 * (total + come[Forecaster.Draws.at(90)]) / needed);
    }

    /** Days until the due day; negative after it and where there is none. */
    private int left(LocalDate asOf) {
        return due == null ? -1 : Experience.days(asOf, due);
    }

    private static @Nullable LocalDate day(int[] days, LocalDate asOf, int percent) {
        var at = days[Forecaster.Draws.at(percent)];
        return at == Forecaster.NEVER ? null : asOf.plusDays(at);
    }

    private Forecast.@Nullable State mute() {
        if (terms.measure() == Measure.RATE) {
            return Forecast.State.RATE;
        }
        if (rule.yearly()) {
            return Forecast.State.YEARLY;
        }
        var unquantified = terms.quantity() == null || !terms.headline().quantified();
        return unquantified && terms.measure() != Measure.MILESTONE ? Forecast.State.NO_QUANTITY : null;
    }

    private long needed(LocalDate asOf) {
        var quantity = terms.quantity() == null ? BigDecimal.ONE : terms.quantity();
        var level = rule.level();
        if (level != null && terms.measure() == Measure.COVERAGE && terms.scale() == Scale.PERCENT) {
            var units = BigDecimal.valueOf(hierarchy.on(asOf, level).size());
            return thousandths(quantity.multiply(units).divide(BigDecimal.valueOf(100), MathContext.DECIMAL64).setScale(0,
                    RoundingMode.CEILING));
        }
        return thousandths(terms.scale().toBase(quantity));
    }

    /** The first day after {@code day} on which the quantity stood, by what is known {@code until}; null if there was none. */
    @Nullable
    LocalDate reachedAfter(LocalDate day, LocalDate until) {
        var needed = needed(day);
        return totals(until, day).tailMap(day, false).entrySet().stream().filter(total -> total.getValue() >= needed)
                .map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    private @Nullable LocalDate since(LocalDate asOf, long needed) {
        @Nullable
        LocalDate since = null;
        for (var total : totals(asOf, asOf).entrySet()) {
            since = total.getValue() < needed ? null : since == null ? total.getKey() : since;
        }
        return since;
    }

    private TreeMap<LocalDate, Long> totals(LocalDate until, LocalDate map) {
        var tally = new Tally(map);
        var totals = new TreeMap<LocalDate, Long>();
        for (var change : changes(until)) {
            tally.add(change);
            totals.put(change.day(), tally.total);
        }
        return totals;
    }

    private List<Journey.Change> changes(LocalDate until) {
        return journeys.stream().flatMap(journey -> journey.changes(until).stream())
                .sorted(Comparator.comparing(Journey.Change::day)).toList();
    }

    /** The unit to be covered on the map of that day; null where a split is undecided or the record lies higher. */
    private @Nullable UnitCode unit(UnitCode code, LocalDate map) {
        var level = rule.level();
        if (level == null || level == Level.DISTRICT) {
            return level == null ? null : hierarchy.district().code();
        }
        var place = level == Level.SUBDISTRICT ? hierarchy.subdistrict(code, map) : Optional.of(hierarchy.place(code, map));
        return place.filter(found -> !found.unassigned() && hierarchy.get(found.unit()).level() == level)
                .map(Hierarchy.Place::unit)
                .orElse(null);
    }

    /** Exact to a thousandth of a metre, a square metre, a yuan or an hour. */
    static long thousandths(BigDecimal amount) {
        return amount.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** Adds amounts, or counts units that have enough records. */
    private final class Tally {
        private final Map<UnitCode, Integer> records = new HashMap<>();
        private final LocalDate map;
        private long total;

        Tally(LocalDate map) {
            this.map = map;
        }

        void add(Journey.Change change) {
            if (terms.measure() != Measure.COVERAGE) {
                total += change.amount();
                return;
            }
            var unit = unit(change.place(), map);
            if (unit != null) {
                int now = records.merge(unit, change.amount() > 0 ? 1 : -1, Integer::sum);
                if (now == rule.atLeast() && change.amount() > 0) {
                    total += Forecaster.ONE;
                } else if (now == rule.atLeast() - 1 && change.amount() < 0) {
                    total -= Forecaster.ONE;
                }
            }
        }

        int records(UnitCode unit) {
            return records.getOrDefault(unit, 0);
        }
    }
}
