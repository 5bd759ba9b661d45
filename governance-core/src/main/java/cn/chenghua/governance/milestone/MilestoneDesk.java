package cn.chenghua.governance.milestone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Expectation;
import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectRepository;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the milestones of single projects; a forecast that moves a stage tells the ledger when the stage is now expected. */
@Service
@Transactional
public class MilestoneDesk {

    private final ProjectDesk desk;
    private final ProjectRepository projects;
    private final ProjectKinds kinds;
    private final MilestonesRepository kept;
    private final MilestoneRows rows;
    private final StageTerms terms;
    private final EvidenceRepository evidence;
    private final CalendarDays days;
    private final Ledger ledger;
    private final Clock clock;

    MilestoneDesk(ProjectDesk desk, ProjectRepository projects, ProjectKinds kinds, MilestonesRepository kept,
            MilestoneRows rows, StageTerms terms, EvidenceRepository evidence, CalendarDays days, Ledger ledger, Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.kinds = kinds;
        this.kept = kept;
        this.rows = rows;
        this.terms = terms;
        this.evidence = evidence;
        this.days = days;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The milestones of a project within the actor's scope, none where it keeps none. */
    @Transactional(readOnly = true)
    public Milestones read(Actor actor, UUID project) {
        desk.read(actor, project);
        return kept.findById(project).orElseGet(() -> new Milestones(project));
    }

    /** Adds one of the project's own; {@code id} is made by the client, so that a repeat changes nothing. */
    public Milestones add(Actor actor, UUID project, long expected, UUID id, DescribeMilestone wish) {
        return change(actor, project, expected, null,
                (of, to) -> to.milestones.add(id, null, wish, of.steps(), to.today()));
    }

    /** Adds what is missing of the stages of its kind, each after the one before and within its usual duration. */
    public Milestones addStages(Actor actor, UUID project, long expected) {
        return change(actor, project, expected, null, (of, to) -> {
            @Nullable
            UUID before = null;
            var added = 0;
            for (var term : kinds.get(of.kind()).stages()) {
                var there = to.milestones.all().stream().filter(one -> term.code().equals(one.stage())).findFirst();
                if (there.isPresent()) {
                    before = there.get().id();
                    continue;
                }
                var usual = terms.of(of.kind(), term.code());
                var id = Uuids.next(to.now);
                to.milestones.add(id, term.code(), new DescribeMilestone(free(to.milestones, term.name()), null, null,
                        of.responsible(), 1, before == null ? null : usual.workingDays(), before, usual.needs()), of.steps(),
                        to.today());
                before = id;
                added++;
            }
            if (added == 0) {
                throw MilestoneRefused.nothingToAdd();
            }
        });
    }

    private static String free(Milestones milestones, String name) {
        return milestones.all().stream().noneMatch(one -> one.name().equals(name)) ? name : name + " *";
    }

    public Milestones change(Actor actor, UUID project, long expected, UUID id, DescribeMilestone wish) {
        return change(actor, project, expected, null, (of, to) -> to.milestones.change(id, wish, of.steps(), to.today()));
    }

    /** Puts down that one was reached on a day, and what that rests on. */
    public Milestones reach(Actor actor, UUID project, long expected, UUID id, LocalDate day, Proof proof) {
        return change(actor, project, expected, proof, (of, to) -> to.milestones.reach(id, day, proof.kind(), to.rests(),
                of.steps(), to.today()));
    }

    /** Takes an actual day back for a reason. */
    public Milestones reopen(Actor actor, UUID project, long expected, UUID id, Proof reason) {
        return change(actor, project, expected, reason, (of, to) -> to.milestones.reopen(id, of.steps()));
    }

    public Milestones remove(Actor actor, UUID project, long expected, UUID id) {
        return change(actor, project, expected, null, (of, to) -> to.milestones.remove(id));
    }

    private Milestones change(Actor actor, UUID id, long expected, @Nullable Proof proof, BiConsumer<Project, Work> verb) {
        desk.read(actor, id);
        var project = projects.findAndHoldById(id).orElseThrow();
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        var milestones = kept.findById(id).orElseGet(() -> new Milestones(id));
        if (milestones.version() != expected) {
            throw new SavedInBetween("milestone.saved.between", expected, milestones.version());
        }
        var now = clock.instant();
        var before = List.copyOf(milestones.all());
        var rests = proof == null ? null : proof.evidence(project.place(), project.responsible(), actor, now);
        var work = new Work(milestones, rests, now);
        verb.accept(project, work);
        if (proof != null && rests != null) {
            evidence.keep(rests, proof.file());
        }
        milestones.reported(now);
        var saved = kept.save(milestones);
        rows.settle();
        rows.record(MilestoneChange.between(before, milestones, actor, now, rests == null ? null : rests.id()));
        var expectations = expectations(project, before, milestones, days.calendar(), work.today());
        if (!expectations.isEmpty()) {
            ledger.expect(expectations);
        }
        return saved;
    }

    /** What a change of forecasts says about the stages of the project: an earlier saying is replaced, never deleted. */
    static List<Expectation> expectations(Project project, List<Milestone> before, Milestones after, WorkingCalendar calendar,
            LocalDate today) {
        var was = foretold(project, Milestone.seen(before, project.steps()), calendar, today);
        var is = foretold(project, after.seen(project.steps()), calendar, today);
        var said = new ArrayList<Expectation>();
        for (var step : project.steps()) {
            var day = is.getOrDefault(step.stage(), step.planned());
            var old = was.getOrDefault(step.stage(), step.planned());
            if (!step.done() && day != null && !day.equals(old)) {
                said.add(new Expectation(project.countable(), step.stage(), day, today));
            }
        }
        return said;
    }

    private static Map<String, LocalDate> foretold(Project project, List<Milestone> milestones, WorkingCalendar calendar,
            LocalDate today) {
        var pathway = new Pathway(milestones, calendar, today);
        var days = new HashMap<String, LocalDate>();
        for (var milestone : milestones) {
            var day = pathway.foretold(milestone);
            var stage = milestone.stage();
            if (stage != null && day != null && !milestone.done()) {
                days.put(stage, day);
            }
        }
        return days;
    }

    private record Work(Milestones milestones, @Nullable Evidence evidence, Instant now) {

        LocalDate today() {
            return now.atZone(Days.ZONE).toLocalDate();
        }

        UUID rests() {
            return java.util.Objects.requireNonNull(evidence).id();
        }
    }
}
