package cn.chenghua.governance.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGates;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.supervision.CaseEntry.Appeal;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where cases are registered and moved. The district office registers, hands over, decides, returns and closes; the
 * responsible unit accepts, reports and appeals. Entry, evidence and case change together or not at all.
 */
@Service
@Transactional
public class SupervisionDesk {

    private final CaseRepository cases;
    private final CaseRows rows;
    private final LimitBook limits;
    private final CalendarDays calendar;
    private final CaseEvidence evidence;
    private final Hierarchies hierarchies;
    private final ProjectDesk projects;
    private final Targets targets;
    private final DutyGates gates;
    private final Clock clock;

    SupervisionDesk(CaseRepository cases, CaseRows rows, LimitBook limits, CalendarDays calendar, CaseEvidence evidence,
            Hierarchies hierarchies, ProjectDesk projects, Targets targets, DutyGates gates, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.limits = limits;
        this.calendar = calendar;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.projects = projects;
        this.targets = targets;
        this.gates = gates;
        this.clock = clock;
    }

    /** A case within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public SupervisedCase read(Actor actor, UUID id) {
        return cases.findById(id).filter(found -> found.seenIn(actor.reads())).orElseThrow(() -> new UnknownCase(id));
    }

    /** How the due day of a case comes about; null before it was handed over. */
    @Transactional(readOnly = true)
    public @Nullable Reckoning reckoning(SupervisedCase supervised) {
        return supervised.reckoning(rules(), today());
    }

    /** Opens a case and, where that is wished, hands it over at once. */
    public SupervisedCase register(Actor actor, RegisterCase wish, Statement statement) {
        var charge = wish.charge();
        check(wish.place());
        check(charge.unit());
        actor.check(Right.SUPERVISE, charge.unit(), charge.responsible());
        if (wish.project() != null) {
            projects.read(actor, wish.project());
        }
        var target = wish.target();
        if (target != null && targets.all().stream().noneMatch(known -> known.code().equals(target))) {
            throw CaseRefused.target(target);
        }
        if (wish.warning() != null) {
            rows.openFor(wish.warning()).ifPresent(number -> {
                throw CaseRefused.warned(number);
            });
        }
        if (wish.handOver()) {
            admit(wish.origin(), wish.title(), charge.unit());
        }
        var now = clock.instant();
        var rules = rules();
        var deed = evidence.deed(actor, statement, wish.place(), charge);
        var series = now.atZone(Days.ZONE).getYear() + "-DB";
        var opened = new SupervisedCase(Uuids.next(now), "%s-%04d".formatted(series, rows.take(series)), wish, deed, rules);
        if (wish.handOver()) {
            opened.handOver(evidence.silent(actor), null, rules);
        }
        return cases.save(opened);
    }

    /** Gives a registered case to its unit, or to another one than was thought first. */
    public SupervisedCase handOver(Actor actor, UUID id, long expected, @Nullable Charge otherwise, Statement statement) {
        if (otherwise != null) {
            check(otherwise.unit());
        }
        return supervise(actor, id, expected, statement, (found, deed) -> {
            admit(found.origin(), found.title(), otherwise == null ? found.unit() : otherwise.unit());
            found.handOver(deed, otherwise, rules());
        });
    }

    public SupervisedCase accept(Actor actor, UUID id, long expected, Statement statement) {
        return answer(actor, id, expected, statement, (found, deed) -> {
            found.accept(deed, rules());
            receive(actor, found);
        });
    }

    public SupervisedCase report(Actor actor, UUID id, long expected, boolean finished, Statement statement) {
        return answer(actor, id, expected, statement, (found, deed) -> found.report(deed, finished, rules()));
    }

    public SupervisedCase appeal(Actor actor, UUID id, long expected, Appeal appeal, Statement statement) {
        return answer(actor, id, expected, statement, (found, deed) -> found.appeal(deed, appeal, rules()));
    }

    /** Notes that the unit took notice of an entry addressed to it; a repeat changes nothing. */
    public SupervisedCase receive(Actor actor, UUID id, int position) {
        var found = read(actor, id);
        actor.check(Right.ANSWER_CASES, found.unit(), found.responsible());
        if (position < 0 || position >= found.entries().size() || !found.entries().get(position).toTheUnit()) {
            throw CaseRefused.receipt(position);
        }
        rows.receive(found.entries().get(position).id(), actor.username(), actor.displayName(), clock.instant());
        return found;
    }

    public SupervisedCase urge(Actor actor, UUID id, long expected, Level level, Statement statement) {
        return supervise(actor, id, expected, statement, (found, deed) -> found.urge(deed, level, rules()));
    }

    public SupervisedCase refuse(Actor actor, UUID id, long expected, Statement reason) {
        return supervise(actor, id, expected, reason, (found, deed) -> found.refuse(deed, rules()));
    }

    /** Grants that the matter is another unit's. */
    public SupervisedCase handOn(Actor actor, UUID id, long expected, Charge charge, Statement statement) {
        check(charge.unit());
        actor.check(Right.SUPERVISE, charge.unit(), charge.responsible());
        return supervise(actor, id, expected, statement, (found, deed) -> {
            admit(found.origin(), found.title(), charge.unit());
            found.handOn(deed, evidence.silent(actor), charge, rules());
        });
    }

    /** Grants that the limit is wrong; without {@code days} the one asked for holds. */
    public SupervisedCase extend(Actor actor, UUID id, long expected, @Nullable Integer days, Statement statement) {
        return supervise(actor, id, expected, statement, (found, deed) -> found.extend(deed, days, rules()));
    }

    /** Grants a suspension; {@code until} is when the district office looks again, the clock stands until it is resumed. */
    public SupervisedCase suspend(Actor actor, UUID id, long expected, @Nullable LocalDate until, Statement statement) {
        return supervise(actor, id, expected, statement, (found, deed) -> found.suspend(deed, until, rules()));
    }

    public SupervisedCase resume(Actor actor, UUID id, long expected, Statement statement) {
        return supervise(actor, id, expected, statement, (found, deed) -> found.resume(deed, rules()));
    }

    public SupervisedCase sendBack(Actor actor, UUID id, long expected, int days, Statement reason) {
        return supervise(actor, id, expected, reason, (found, deed) -> found.sendBack(deed, days, rules()));
    }

    /** Closes out; {@code other} is the number of the case that this one repeats. */
    public SupervisedCase close(Actor actor, UUID id, long expected, Outcome outcome, @Nullable String other,
            Statement statement) {
        if (outcome == Outcome.DUPLICATE && (other == null
                || cases.findByNumber(other.strip()).filter(found -> found.seenIn(actor.reads())).isEmpty())) {
            throw CaseRefused.other(other == null ? "" : other);
        }
        return supervise(actor, id, expected, statement,
                (found, deed) -> found.close(deed, outcome, other == null ? null : other.strip(), rules()));
    }

    /** Sets the limits of the whole district and reckons all open cases anew. */
    public void limit(Actor actor, CaseLimits changed) {
        actor.check(Right.SUPERVISE);
        if (!actor.scope(Right.SUPERVISE).wholeDistrict()) {
            actor.check(Right.SUPERVISE, hierarchies.current().district().code());
        }
        limits.change(changed);
        settle();
    }

    /** Reckons the days of all open cases anew, after a change of limits or of the calendar. */
    public void settle() {
        var rules = rules();
        rows.open().forEach(id -> cases.findAndHoldById(id).filter(found -> found.settle(rules)).ifPresent(cases::save));
    }

    private SupervisedCase supervise(Actor actor, UUID id, long expected, Statement statement,
            BiConsumer<SupervisedCase, Deed> step) {
        return change(actor, id, expected, Right.SUPERVISE, statement, step);
    }

    private SupervisedCase answer(Actor actor, UUID id, long expected, Statement statement,
            BiConsumer<SupervisedCase, Deed> step) {
        return change(actor, id, expected, Right.ANSWER_CASES, statement, step);
    }

    private SupervisedCase change(Actor actor, UUID id, long expected, Right right, Statement statement,
            BiConsumer<SupervisedCase, Deed> step) {
        var found = cases.findAndHoldById(id).filter(there -> there.seenIn(actor.reads()))
                .orElseThrow(() -> new UnknownCase(id));
        actor.check(right, found.unit(), found.responsible());
        if (found.version() != expected) {
            throw new SavedInBetween("supervision.saved.between", expected, found.version());
        }
        step.accept(found, evidence.deed(actor, statement, found.place(), found.charge()));
        return cases.save(found);
    }

    private void receive(Actor actor, SupervisedCase found) {
        found.entries().stream().filter(entry -> entry.kind() == CaseEntry.Kind.HAND_OVER).reduce((_, last) -> last)
                .ifPresent(entry -> rows.receive(entry.id(), actor.username(), actor.displayName(), clock.instant()));
    }

    /** What is handed to a community is a task laid on it. */
    private void admit(SupervisedCase.Origin origin, String title, UnitCode unit) {
        if (hierarchies.current().get(unit).level() == cn.chenghua.governance.district.Level.COMMUNITY) {
            gates.check(new Duty(Duty.Sort.TASK, "supervision." + origin.name(), title, Optional.of(unit), "", today()));
        }
    }

    private void check(UnitCode unit) {
        hierarchies.current().get(unit);
    }

    private CaseRules rules() {
        return new CaseRules(calendar.calendar(), limits.current());
    }

    private LocalDate today() {
        return clock.instant().atZone(Days.ZONE).toLocalDate();
    }

    /** Whether the actor may answer for the case's unit. */
    public static boolean answers(Actor actor, SupervisedCase supervised) {
        return actor.scope(Right.ANSWER_CASES).covers(supervised.unit(), supervised.responsible());
    }

    /** Whether the actor supervises the case. */
    public static boolean supervises(Actor actor, SupervisedCase supervised) {
        Scope scope = actor.scope(Right.SUPERVISE);
        return scope.covers(supervised.unit(), supervised.responsible());
    }
}
