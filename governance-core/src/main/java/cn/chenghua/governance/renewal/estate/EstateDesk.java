package cn.chenghua.governance.renewal.estate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.Step;
import cn.chenghua.governance.project.UnknownProject;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands estates over component by component; the stages of their projects follow, so that the ledger counts what is true. */
@Service
@Transactional
public class EstateDesk {

    /** The kind of projects that are estates. */
    public static final String KIND = "estate";
    private final ProjectDesk desk;
    private final ProjectRepository projects;
    private final HandoverRepository handovers;
    private final HandoverRows rows;
    private final EvidenceRepository evidence;
    private final Clock clock;

    EstateDesk(ProjectDesk desk, ProjectRepository projects, HandoverRepository handovers, HandoverRows rows,
            EvidenceRepository evidence, Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.handovers = handovers;
        this.rows = rows;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The hand-over of an estate within the actor's scope; a project of another kind is no estate and as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Handover read(Actor actor, UUID id) {
        return of(estate(actor, id));
    }

    /** Registers an estate; a repeat of the same wish gives the one that is there, another of the same name in the unit is refused. */
    public Project register(Actor actor, RegisterEstate wish) {
        var id = wish.id();
        var again = id != null && projects.findById(id).isPresent();
        if (!again) {
            rows.named(List.of(wish.name())).stream().filter(named -> named.place().equals(wish.place())).findFirst()
                    .ifPresent(twin -> {
                        throw HandoverRefused.twin(wish.name(), twin.number());
                    });
        }
        var project = desk.register(actor, wish.project(), Proof.note(""));
        if (!again) {
            var handover = new Handover(project.id());
            var before = HandoverChange.state(handover);
            handover.describe(wish.owner());
            handovers.save(handover);
            rows.settle();
            rows.record(HandoverChange.between(before, handover, actor, clock.instant(), null));
        }
        return project;
    }

    public Handover describe(Actor actor, UUID id, long expected, Owner owner) {
        return change(actor, id, expected, null, today(), (handover, _) -> handover.describe(owner));
    }

    public Handover order(Actor actor, UUID id, long expected, Component component, LegalOrder order) {
        return change(actor, id, expected, null, today(), (handover, _) -> handover.order(component, order));
    }

    /** Takes the next step of a component, and with it whatever stage of the project that makes true. */
    public Handover take(Actor actor, UUID id, long expected, Component component, Deed deed, LocalDate day, Proof proof) {
        return change(actor, id, expected, proof, day,
                (handover, rests) -> handover.take(component, deed, day, rests, today()));
    }

    /** Takes a step back with those that cannot stand without it; a stage that was borne by it is left and no longer counts. */
    public Handover takeBack(Actor actor, UUID id, long expected, Component component, Deed deed, LocalDate day, Proof reason) {
        return change(actor, id, expected, reason, day, (handover, _) -> handover.takeBack(component, deed, day, today()));
    }

    /** Puts a component down as not applicable; the reason is what it rests on. */
    public Handover exempt(Actor actor, UUID id, long expected, Component component, LocalDate day, Proof reason) {
        return change(actor, id, expected, reason.text().isBlank() ? null : reason, day,
                (handover, rests) -> handover.exempt(component, day, reason.text(), rests, today()));
    }

    public Handover oblige(Actor actor, UUID id, long expected, Component component, LocalDate day, Proof reason) {
        return change(actor, id, expected, reason, day, (handover, _) -> handover.oblige(component, day, today()));
    }

    private Handover change(Actor actor, UUID id, long expected, @Nullable Proof proof, LocalDate day,
            BiConsumer<Handover, UUID> verb) {
        estate(actor, id);
        var project = projects.findAndHoldById(id).orElseThrow();
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        var handover = of(project);
        if (handover.version() != expected) {
            throw new SavedInBetween("renewal.saved.between", expected, handover.version());
        }
        var now = clock.instant();
        var before = HandoverChange.state(handover);
        var rests = proof == null ? null : proof.evidence(project.place(), project.responsible(), actor, now);
        verb.accept(handover, rests == null ? id : rests.id());
        if (proof != null && rests != null) {
            evidence.keep(rests, proof.file());
        }
        var changes = HandoverChange.between(before, handover, actor, now, rests == null ? null : rests.id());
        if (changes.isEmpty()) {
            return handover;
        }
        var saved = handovers.save(handover);
        rows.settle();
        rows.record(changes);
        follow(actor, project, saved, day, proof);
        return saved;
    }

    /** Brings the stages of the project in line with its components. */
    private void follow(Actor actor, Project project, Handover handover, LocalDate day, @Nullable Proof proof) {
        var borne = handover.standing();
        var reached = (int) project.steps().stream().filter(Step::done).count();
        if (reached > borne.size()) {
            var kept = borne.isEmpty() ? null : borne.getLast().stage();
            desk.goBack(actor, project.id(), project.version(), kept, day, Objects.requireNonNull(proof));
        }
        for (var next : borne.subList(Math.min(reached, borne.size()), borne.size())) {
            if (proof != null) {
                rows.settle();
                desk.reach(actor, project.id(), project.version(), next.stage(), later(next.day(), project), proof);
            }
        }
    }

    /** A stage that was left is not reached again before it was left. */
    static LocalDate later(LocalDate day, Project project) {
        var left = project.wentBackOn();
        return left == null || left.isBefore(day) ? day : left;
    }

    private Project estate(Actor actor, UUID id) {
        var project = desk.read(actor, id);
        if (!project.kind().equals(KIND)) {
            throw new UnknownProject(id);
        }
        return project;
    }

    private Handover of(Project project) {
        return handovers.findById(project.id()).orElseGet(() -> new Handover(project.id()));
    }

    private LocalDate today() {
        return clock.instant().atZone(Days.ZONE).toLocalDate();
    }
}
