package cn.chenghua.governance.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Expectation;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.plan.Measures;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers single projects and moves them: record, evidence, history and ledger change together or not at all. */
@Service
@Transactional
public class ProjectDesk {

    private final ProjectRepository projects;
    private final ProjectRows rows;
    private final ProjectKinds kinds;
    private final StageProofs proofs;
    private final StageGates gates;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Ledger ledger;
    private final Clock clock;

    ProjectDesk(ProjectRepository projects, ProjectRows rows, ProjectKinds kinds, StageProofs proofs, StageGates gates,
            EvidenceRepository evidence, Hierarchies hierarchies, Ledger ledger, Clock clock) {
        this.projects = projects;
        this.rows = rows;
        this.kinds = kinds;
        this.proofs = proofs;
        this.gates = gates;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A project within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Project read(Actor actor, UUID id) {
        return projects.findById(id).filter(project -> actor.reads().covers(project.place(), project.responsible()))
                .orElseThrow(() -> new UnknownProject(id));
    }

    /** Registers a project; a repeat of the same wish gives the one that is there. */
    public Project register(Actor actor, RegisterProject wish, Proof proof) {
        hierarchies.current().get(wish.place());
        actor.check(Right.EDIT_PROJECTS, wish.place(), Texts.responsible(wish.responsible()));
        var there = wish.id() == null ? null : projects.findById(wish.id()).orElse(null);
        if (there != null) {
            return repeated(actor, there, wish);
        }
        var now = clock.instant();
        var draft = new Registration(kinds, now).draft(wish, this::number);
        if (projects.existsByNumber(draft.number())) {
            throw ProjectRefused.numberTaken(draft.number());
        }
        var rests = wish.actual().isEmpty() && proof.text().isBlank()
                ? null
                : proof.evidence(wish.place(), draft.responsible(), actor, now);
        var written = Registration.begin(draft, wish, rests == null ? Uuids.next(now) : rests.id(), today(now));
        proofs.check(draft.kind(), written, proof.kind());
        gates.check(draft.kind(), draft.id(), written);
        if (rests != null) {
            evidence.keep(rests, proof.file());
        }
        rows.insert(List.of(draft));
        rows.record(List.of(ProjectChange.registered(draft, actor, now, rests == null ? null : rests.id())));
        tell(actor, draft, written, draft.steps(), now);
        return draft;
    }

    private Project repeated(Actor actor, Project there, RegisterProject wish) {
        if (!actor.scope(Right.EDIT_PROJECTS).covers(there.place(), there.responsible())
                || !there.origin().equals(Texts.fingerprint(wish))) {
            throw new ProjectExists(there.id());
        }
        return there;
    }

    private String number(String series) {
        return Registration.number(series, rows.take(series, 1));
    }

    /** Reaches a stage and, with it, the skipped earlier ones; refused with weaker evidence than one of them asks for. */
    public Project reach(Actor actor, UUID id, long expected, String stage, LocalDate day, Proof proof) {
        return change(actor, id, expected, proof, (project, rests) -> {
            var moves = project.reach(stage, day, rests, today(clock.instant()));
            proofs.check(project.kind(), moves, proof.kind());
            gates.check(project.kind(), project.id(), moves);
            return moves;
        });
    }

    /** Takes back the stages after {@code kept}, or all of them. */
    public Project goBack(Actor actor, UUID id, long expected, @Nullable String kept, LocalDate day, Proof reason) {
        return change(actor, id, expected, reason, (project, rests) -> project.goBack(kept, day, rests, today(clock.instant())));
    }

    /** Moves the project to another unit, in which the actor must have the right too. */
    public Project relocate(Actor actor, UUID id, long expected, UnitCode to, LocalDate day, Proof proof) {
        hierarchies.current().get(to);
        return change(actor, id, expected, proof, (project, rests) -> {
            actor.check(Right.EDIT_PROJECTS, to, project.responsible());
            return project.relocate(to, day, rests, today(clock.instant()));
        });
    }

    public Project remeasure(Actor actor, UUID id, long expected, Measures measures, LocalDate day, Proof proof) {
        return change(actor, id, expected, proof, (project, rests) -> {
            var moves = project.remeasure(measures, day, rests, today(clock.instant()));
            gates.checkMeasures(project.kind(), project.id(), moves);
            return moves;
        });
    }

    public Project reclassify(Actor actor, UUID id, long expected, @Nullable String toClass, @Nullable String toPhase,
            LocalDate day,
            Proof proof) {
        return change(actor, id, expected, proof,
                (project, rests) -> project.reclassify(kinds.get(project.kind()), toClass, toPhase,
                        day, rests, today(clock.instant())));
    }

    /** Sets the planned days of the given stages; a null day takes one away. */
    public Project plan(Actor actor, UUID id, long expected, Map<String, @Nullable LocalDate> days) {
        return change(actor, id, expected, null, (project, rests) -> {
            days.forEach(project::plan);
            return List.of();
        });
    }

    /** Changes what a project is called and who answers for it, which counts for nothing. */
    public Project describe(Actor actor, UUID id, long expected, String name, String responsible, @Nullable BigDecimal budget,
            @Nullable Position point) {
        return change(actor, id, expected, null, (project, rests) -> {
            project.rename(name);
            project.entrust(responsible);
            project.fund(budget);
            project.locate(point);
            return List.of();
        });
    }

    private Project change(Actor actor, UUID id, long expected, @Nullable Proof proof,
            BiFunction<Project, UUID, List<Fact.Report>> verb) {
        var project = projects.findAndHoldById(id).filter(found -> actor.reads().covers(found.place(), found.responsible()))
                .orElseThrow(() -> new UnknownProject(id));
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        if (project.version() != expected) {
            throw new SavedInBetween("project.saved.between", expected, project.version());
        }
        var now = clock.instant();
        var before = ProjectChange.state(project);
        var steps = List.copyOf(project.steps());
        var rests = proof == null ? null : proof.evidence(project.place(), project.responsible(), actor, now);
        var reports = verb.apply(project, rests == null ? id : rests.id());
        if (proof != null && rests != null) {
            evidence.keep(rests, proof.file());
        }
        rows.record(ProjectChange.between(before, project, actor, now, rests == null ? null : rests.id()));
        tell(actor, project, reports, project.steps().stream().filter(step -> !steps.contains(step)).toList(), now);
        return projects.save(project);
    }

    private void tell(Actor actor, Project project, List<Fact.Report> reports, List<Step> moved, Instant now) {
        if (!reports.isEmpty()) {
            ledger.report(actor, reports);
        }
        var expectations = expectations(project, moved, today(now));
        if (!expectations.isEmpty()) {
            ledger.expect(expectations);
        }
    }

    static List<Expectation> expectations(Project project, List<Step> moved, LocalDate saidOn) {
        var record = project.countable();
        return moved.stream().filter(step -> step.planned() != null && !step.done())
                .map(step -> new Expectation(record, step.stage(), java.util.Objects.requireNonNull(step.planned()), saidOn))
                .toList();
    }

    private static LocalDate today(Instant now) {
        return now.atZone(Days.ZONE).toLocalDate();
    }
}
