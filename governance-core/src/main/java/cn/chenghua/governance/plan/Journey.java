package cn.chenghua.governance.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** The way of one record as one counting rule sees it. Cut at a day it knows nothing that was done or said later. */
final class Journey {

    private final String counting;
    private final List<Step> steps;
    private final List<Saying> sayings;

    /**
     * @param fits whether properties pass the rule's filter
     * @param alike whether they make a like record
     */
    Journey(ForecastRepository.RecordHistory record, CountingRule rule, Dimension dimension, Predicate<Attributes> fits,
            Predicate<Attributes> alike) {
        this.counting = rule.stage();
        this.steps = record.facts().stream().filter(fact -> fact.record().kind().equals(rule.recordKind()))
                .map(fact -> new Step(fact.day(), fact.stage(), fact.move(), seen(fact.record(), dimension, fits, alike)))
                .toList();
        this.sayings = record.said().stream().filter(said -> said.record().kind().equals(rule.recordKind()))
                .filter(said -> said.stage().equals(counting))
                .map(said -> new Saying(said.saidOn(), said.planned(), seen(said.record(), dimension, fits, alike))).toList();
    }

    private static Seen seen(Fact.Countable record, Dimension dimension, Predicate<Attributes> fits,
            Predicate<Attributes> alike) {
        var amount = record.measures().in(dimension);
        return new Seen(record.place(), amount == null ? 0 : Outlook.thousandths(amount), fits.test(record.attributes()),
                alike.test(record.attributes()));
    }

    boolean concerned() {
        return steps.stream().anyMatch(step -> step.record().alike()) || sayings.stream().anyMatch(said -> said.record().alike());
    }

    /** What is added and taken away by the steps up to a day; the same as the ledger posts. */
    List<Change> changes(LocalDate until) {
        var changes = new ArrayList<Change>();
        @Nullable
        Change standing = null;
        for (var step : steps) {
            if (step.day().isAfter(until) || !step.stage().equals(counting)) {
                continue;
            }
            if (step.move() == Fact.Move.REACHED && standing == null && step.record().fits() && step.record().amount() != 0) {
                standing = new Change(step.day(), step.record().place(), step.record().amount());
                changes.add(standing);
            } else if (step.move() == Fact.Move.LEFT && standing != null) {
                changes.add(new Change(step.day(), standing.place(), -standing.amount()));
                standing = null;
            }
        }
        return changes;
    }

    /** How the record stood at the end of a day; null where nobody had heard of it. */
    @Nullable
    Standing on(LocalDate asOf) {
        var stages = new LinkedHashMap<String, LocalDate>();
        @Nullable
        LocalDate first = null;
        @Nullable
        LocalDate last = null;
        @Nullable
        Seen seen = null;
        for (var step : steps) {
            if (!step.day().isAfter(asOf)) {
                if (step.move() == Fact.Move.LEFT) {
                    stages.remove(step.stage());
                } else {
                    stages.putIfAbsent(step.stage(), step.day());
                }
                first = first == null ? step.day() : first;
                last = step.day();
                seen = step.record();
            }
        }
        var said = sayings.stream().filter(saying -> !saying.on().isAfter(asOf)).toList();
        var expected = !said.isEmpty() && (last == null || !said.getLast().on().isBefore(last));
        if (expected) {
            seen = said.getLast().record();
        }
        return seen == null ? null : new Standing(seen, first, stages, stages.get(counting), said, !stages.isEmpty() || expected);
    }

    /** An amount that counts, or no longer counts, from a day on, in thousandths of the base unit. */
    record Change(LocalDate day, UnitCode place, long amount) {
    }

    /**
     * A record on a day.
     *
     * @param stages the stages it stands in, in the order it reached them
     * @param reached since when it stands in the counting stage
     * @param alive whether it stands in a stage or is still planned for; a withdrawn record does not
     */
    record Standing(Seen record, @Nullable LocalDate first, Map<String, LocalDate> stages, @Nullable LocalDate reached,
            List<Saying> said, boolean alive) {

        boolean open() {
            return reached == null && alive;
        }
    }

    /** Where a record lay, what it measured, and what the rule thinks of it, when something was done or said. */
    record Seen(UnitCode place, long amount, boolean fits, boolean alike) {
    }

    /** A day planned for the counting stage, and when that was said. */
    record Saying(LocalDate on, LocalDate planned, Seen record) {
    }

    private record Step(LocalDate day, String stage, Fact.Move move, Seen record) {
    }
}
