package cn.chenghua.governance.featuredstreet.smart;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectRepository;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the subsystems of estates through installation and acceptance; the stage of the project follows. */
@Service
@Transactional
public class SmartDesk {

    private final ProjectRepository projects;
    private final ProjectDesk desk;
    private final FittingBook book;
    private final FeaturedRuleBook rules;
    private final EvidenceRepository evidence;
    private final Clock clock;

    SmartDesk(ProjectRepository projects, ProjectDesk desk, FittingBook book, FeaturedRuleBook rules, EvidenceRepository evidence,
            Clock clock) {
        this.projects = projects;
        this.desk = desk;
        this.book = book;
        this.rules = rules;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** A smart estate within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public SmartEstate read(Actor actor, UUID id) {
        return seen(actor, id, projects.findById(id));
    }

    private SmartEstate seen(Actor actor, UUID id, Optional<Project> found) {
        return found.filter(project -> project.kind().equals(SmartEstate.KIND))
                .filter(project -> actor.reads().covers(project.place(), project.responsible()))
                .map(project -> new SmartEstate(project, book.of(id))).orElseThrow(() -> SmartRefused.unknown(id));
    }

    /** Says something of one subsystem; whatever stage of the project that makes true is reached, or left. */
    public SmartEstate say(Actor actor, UUID id, long expected, SayFitting wish, Proof proof) {
        return say(actor, id, expected, List.of(wish), proof);
    }

    /** The same for several things that rest on one proof, in their order. */
    public SmartEstate say(Actor actor, UUID id, long expected, List<SayFitting> wishes, Proof proof) {
        var estate = held(actor, id, expected);
        var project = estate.project();
        var current = rules.current();
        var mandatory = current.mandatory(Mandatory.SUBSYSTEM);
        var now = clock.instant();
        var rests = proof.evidence(project.place(), project.responsible(), actor, now);
        var turns = new LinkedHashMap<LocalDate, @Nullable String>();
        var said = new ArrayList<Fitting>();
        for (var wish : wishes) {
            var fitting = fitting(actor, estate, current.find(Mandatory.SUBSYSTEM, wish.subsystem()).code(), wish, rests.id(),
                    now);
            said.add(fitting);
            estate = estate.with(fitting);
            turns.put(wish.day(), estate.borne(mandatory));
        }
        evidence.keep(rests, proof.file());
        book.add(id, said);
        // asked for anew at each turn, so that the version is the one that was written
        turns.forEach((day, borne) -> follow(actor, projects.findByNumber(project.number()).orElseThrow(), borne, day, proof));
        return estate;
    }

    private static Fitting fitting(Actor actor, SmartEstate estate, String subsystem, SayFitting wish, UUID rests, Instant now) {
        var before = estate.of(subsystem);
        var state = Fitting.after(estate.state(subsystem), wish.verb());
        var today = now.atZone(Days.ZONE).toLocalDate();
        if (Days.within("day", wish.day()).isAfter(today)) {
            throw new FutureDay(wish.day(), today);
        }
        before.filter(one -> wish.day().isBefore(one.day())).ifPresent(one -> {
            throw SmartRefused.day(wish.day(), one.day());
        });
        var maker = wish.maker() == null ? before.map(Fitting::maker).orElse("") : wish.maker();
        var points = wish.points() == null ? before.map(Fitting::points).orElse(0) : wish.points();
        return new Fitting(subsystem, state, wish.day(), rests, maker, points, actor.displayName(), now);
    }

    private SmartEstate held(Actor actor, UUID id, long expected) {
        var estate = seen(actor, id, projects.findAndHoldById(id));
        actor.check(Right.EDIT_PROJECTS, estate.project().place(), estate.project().responsible());
        if (estate.version() != expected) {
            throw new SavedInBetween("featured.saved.between", expected, estate.version());
        }
        return estate;
    }

    private void follow(Actor actor, Project project, @Nullable String borne, LocalDate day, Proof proof) {
        var kept = borne == null ? "started" : borne;
        if (kept.equals(project.stage()) || borne == null && project.stage() == null) {
            return;
        }
        var reached = project.steps().stream().anyMatch(step -> step.stage().equals(kept) && step.done());
        var moved = project.movedOn();
        var on = moved != null && moved.isAfter(day) ? moved : day;
        if (reached) {
            desk.goBack(actor, project.id(), project.version(), kept, on, proof);
        } else {
            desk.reach(actor, project.id(), project.version(), kept, on, proof);
        }
    }
}
