package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officials revise what a target means, set its planned course and the plan's period; each is shown before it is saved. */
@Service
public class TargetDesk {

    private final TargetRepository targets;
    private final PlanRepository plans;
    private final Ledger ledger;
    private final LedgerBook book;
    private final Hierarchies hierarchies;
    private final Clock clock;

    TargetDesk(TargetRepository targets, PlanRepository plans, Ledger ledger, LedgerBook book, Hierarchies hierarchies,
            Clock clock) {
        this.targets = targets;
        this.plans = plans;
        this.ledger = ledger;
        this.book = book;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** What a definition would do to the ledger, without saving it. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public Effect preview(Actor actor, String code, LocalDate from, Definition.Terms terms) {
        actor.check(Right.DEFINE_TARGETS);
        var target = find(code).asOf(Long.MAX_VALUE);
        var definition = new Definition(Uuids.next(clock.instant()), from, terms, "", actor.username(), clock.instant(),
                Long.MAX_VALUE);
        target.define(definition);
        return effect(terms, ledger.effect(target, definition));
    }

    /** Saves the definition and posts what it changes. */
    @LongWork
    public Effect define(Actor actor, String code, long expectedVersion, LocalDate from, Definition.Terms terms, String reason) {
        actor.check(Right.DEFINE_TARGETS);
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        book.lock();
        var target = expect(find(code), expectedVersion);
        var definition = new Definition(Uuids.next(clock.instant()), from, terms, reason, actor.username(), clock.instant(),
                book.place());
        target.define(definition);
        targets.save(target);
        return effect(terms, ledger.redefine(target, definition));
    }

    /** Sets the planned values; none at all brings back the straight line. */
    @Transactional
    public void chart(Actor actor, String code, long expectedVersion, List<Target.Waypoint> course) {
        actor.check(Right.DEFINE_TARGETS);
        var target = expect(find(code), expectedVersion);
        var hierarchy = hierarchies.current();
        for (var waypoint : course) {
            if (waypoint.unit() != null) {
                hierarchy.get(waypoint.unit());
            }
            if (waypoint.value().signum() < 0) {
                throw new Measures.NegativeAmount("waypoints", waypoint.value());
            }
        }
        target.chart(course);
        targets.save(target);
        book.touch();
    }

    /** Moves the plan's period; every course without days of its own follows. */
    @Transactional
    public void run(Actor actor, String plan, long expectedVersion, LocalDate start, LocalDate end, BigDecimal riskShare) {
        actor.check(Right.DEFINE_TARGETS);
        var found = plans.findById(plan).orElseThrow(() -> new UnknownTarget(plan));
        if (!Objects.equals(found.version(), expectedVersion)) {
            throw new SavedInBetween(plan);
        }
        found.run(start, end);
        found.judge(riskShare);
        plans.save(found);
        book.touch();
    }

    private Target find(String code) {
        return targets.findById(code).orElseThrow(() -> new UnknownTarget(code));
    }

    private static Target expect(Target target, long version) {
        if (!Objects.equals(target.version(), version)) {
            throw new SavedInBetween(target.code());
        }
        return target;
    }

    private static Effect effect(Definition.Terms terms, List<Posting> lines) {
        var chosen = lines.stream().filter(line -> line.reading().equals(terms.chosenReading())).toList();
        var sum = chosen.stream().map(Posting::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Effect(lines, terms.scale().fromBase(sum));
    }

    /** The lines a definition adds and by how much it moves the headline figure, in the target's scale. */
    public record Effect(List<Posting> lines, BigDecimal change) {
    }

    /** A target or plan that does not exist. */
    public static final class UnknownTarget extends Refusal {
        public UnknownTarget(String code) {
            super("target.unknown", "target", code);
        }
    }

    /** A change without a reason. */
    public static final class ReasonMissing extends Refusal {
        public ReasonMissing() {
            super("reason.missing", "reason", "");
        }
    }

    /** Somebody else saved the same record after it was opened. */
    public static final class SavedInBetween extends Refusal {
        public SavedInBetween(String what) {
            super("saved.between", "version", what);
        }
    }
}
