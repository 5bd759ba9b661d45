package cn.chenghua.governance.district;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tries a reorganisation, and carries it out for a {@link Steward}; what cannot be done is refused before anything is written. */
@Component
public class ReorganisationDesk {

    private final UnitRepository units;
    private final ReorganisationRepository reorganisations;
    private final Hierarchies hierarchies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReorganisationDesk(UnitRepository units, ReorganisationRepository reorganisations, Hierarchies hierarchies,
            ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.reorganisations = reorganisations;
        this.hierarchies = hierarchies;
        this.events = events;
        this.clock = clock;
    }

    /** What {@code wish} would change; nothing is written. */
    public Effect effect(Reorganise wish) {
        var before = hierarchies.current();
        return Effect.between(before, tried(before, wish));
    }

    /** What several wishes would change one after the other; one that fails is left out and its refusal told. */
    public Trial trial(List<Reorganise> wishes) {
        var before = hierarchies.current();
        var known = reorganisations.history();
        var steps = new ArrayList<Step>();
        var after = before;
        for (var wish : wishes) {
            if (known.stream().anyMatch(done -> done.repeats(wish))) {
                steps.add(new Step(wish, null, true));
                continue;
            }
            try {
                after = tried(after, wish);
                steps.add(new Step(wish, null, false));
            } catch (Refusal refusal) {
                steps.add(new Step(wish, refusal, false));
            }
        }
        return new Trial(List.copyOf(steps), Effect.between(before, after));
    }

    private static Hierarchy tried(Hierarchy before, Reorganise wish) {
        var drawing = new Redrawing(before.all()).copy();
        drawing.apply(wish);
        return new Hierarchy(drawing.units());
    }

    @LongWork
    public Reorganisation apply(Reorganise wish, Steward steward) {
        return applyAll(List.of(wish), steward).getFirst();
    }

    /** Carries out all or none; those that were carried out before are passed over. */
    @LongWork
    public List<Reorganisation> applyAll(List<Reorganise> wishes, Steward steward) {
        hierarchies.changed();
        var before = new Hierarchy(units.findAll());
        var known = reorganisations.history();
        var fresh = wishes.stream().filter(wish -> known.stream().noneMatch(done -> done.repeats(wish))).toList();
        var drawing = new Redrawing(before.all()).copy();
        fresh.forEach(drawing::apply);
        var effect = Effect.between(before, new Hierarchy(drawing.units()));
        var stored = new Redrawing(units.findAll());
        fresh.forEach(stored::apply);
        stored.units().stream().filter(unit -> unit.version() == null).sorted(Comparator.comparing(Unit::level))
                .forEach(units::save);
        var touched = effect.changes().stream().map(Effect.Change::code).collect(Collectors.toUnmodifiableSet());
        return fresh.stream().map(wish -> record(wish, steward, touched)).toList();
    }

    private Reorganisation record(Reorganise wish, Steward steward, Set<UnitCode> touched) {
        var done = reorganisations.save(new Reorganisation(wish, steward, clock.instant()));
        events.publishEvent(new Reorganisation.Applied(done.id(), done.kind(), done.day(), touched));
        return done;
    }

    /** The wishes with what became of each, and the effect of those that can be done. */
    public record Trial(List<Step> steps, Effect effect) {
        public boolean possible() {
            return steps.stream().allMatch(step -> step.refusal == null);
        }

        public List<Reorganise> wishes() {
            return steps.stream().filter(step -> step.refusal == null && !step.done).map(Step::wish).toList();
        }
    }

    /** A wish; why it cannot be done, or that it was done before. */
    public record Step(Reorganise wish, @Nullable Refusal refusal, boolean done) {
    }
}
