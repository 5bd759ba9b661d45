package cn.chenghua.governance.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What like records teach on a day: how far planned days were missed and how long it took from each stage to the counting
 * stage. Like records pass the rule's filter; where too few of those are complete, all of the same {@code kind} are like.
 */
final class Experience {

    private static final String ENTRY = "";

    private final LocalDate asOf;
    private final List<Journey.Standing> like;
    private final Delays slips;
    private final Map<String, Delays> durations = new HashMap<>();

    Experience(LocalDate asOf, List<Journey.Standing> known) {
        this.asOf = asOf;
        var same = known.stream().filter(standing -> standing.record().fits()).toList();
        this.like = complete(same) >= Forecast.MINIMUM
                ? same
                : known.stream().filter(standing -> standing.record().alike()).toList();
        var missed = new ArrayList<Delays.Delay>();
        var taken = new HashMap<String, List<Delays.Delay>>();
        for (var standing : like) {
            var reached = standing.reached();
            if (reached != null) {
                standing.said().stream().filter(said -> said.on().isBefore(reached))
                        .forEach(said -> missed.add(new Delays.Delay(days(said.planned(), reached), true)));
                measure(standing, reached, true, taken);
            } else if (standing.alive()) {
                standing.said().stream().reduce((_, last) -> last)
                        .ifPresent(said -> missed.add(new Delays.Delay(days(said.planned(), asOf), false)));
                measure(standing, asOf, false, taken);
            }
        }
        this.slips = new Delays(missed);
        taken.forEach((stage, delays) -> durations.put(stage, new Delays(delays)));
    }

    private static void measure(Journey.Standing standing, LocalDate until, boolean ended,
            Map<String, List<Delays.Delay>> taken) {
        var first = standing.first();
        if (first != null && !first.equals(standing.reached())) {
            taken.computeIfAbsent(ENTRY, _ -> new ArrayList<>()).add(new Delays.Delay(days(first, until), ended));
        }
        standing.stages().forEach((stage, since) -> {
            if (since.isBefore(until) || !ended) {
                taken.computeIfAbsent(stage, _ -> new ArrayList<>()).add(new Delays.Delay(days(since, until), ended));
            }
        });
    }

    int completed() {
        return (int) complete(like);
    }

    private static long complete(List<Journey.Standing> records) {
        return records.stream().filter(standing -> standing.reached() != null).count();
    }

    /** How to draw the reaching day of an open record; empty where neither a planned day nor a stage gives a basis. */
    Optional<Forecaster.Waiting> waiting(Journey.Standing open) {
        if (!open.said().isEmpty() && slips.suffice()) {
            return Optional.of(new Forecaster.Waiting(slips, days(open.said().getLast().planned(), asOf)));
        }
        var stages = open.stages().entrySet().stream().toList();
        if (!stages.isEmpty() && suffices(stages.getLast().getKey())) {
            return Optional.of(waiting(stages.getLast().getKey(), stages.getLast().getValue()));
        }
        var first = open.first();
        return first != null && suffices(ENTRY) ? Optional.of(waiting(ENTRY, first)) : Optional.empty();
    }

    private Forecaster.Waiting waiting(String stage, LocalDate since) {
        return new Forecaster.Waiting(java.util.Objects.requireNonNull(durations.get(stage)), days(since, asOf));
    }

    private boolean suffices(String stage) {
        @Nullable
        Delays known = durations.get(stage);
        return known != null && known.suffice();
    }

    static int days(LocalDate from, LocalDate to) {
        return (int) (to.toEpochDay() - from.toEpochDay());
    }

    /** Asks {@code question} once for each set of properties. */
    static Predicate<Attributes> once(Predicate<Attributes> question) {
        var answers = new HashMap<Attributes, Boolean>();
        return attributes -> answers.computeIfAbsent(attributes, question::test);
    }
}
