package cn.chenghua.governance.safecommunity.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.safecommunity.person.SaidRefused;
import cn.chenghua.governance.safecommunity.rule.SafetyRules;
import cn.chenghua.governance.safecommunity.rule.SafetyTerm;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where functions of centres are looked at and the list of functions is set. */
@Service
@Transactional
public class CentreDesk {

    private final ProjectDesk desk;
    private final ProjectRepository projects;
    private final Centres centres;
    private final FunctionLists lists;
    private final SafetyRules rules;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    CentreDesk(ProjectDesk desk, ProjectRepository projects, Centres centres, FunctionLists lists, SafetyRules rules,
            EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.centres = centres;
        this.lists = lists;
        this.rules = rules;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** A centre within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Seen read(Actor actor, UUID id) {
        var project = projects.findById(id).filter(found -> found.kind().equals(Centre.KIND))
                .filter(found -> actor.reads().covers(found.place(), found.responsible()))
                .orElseThrow(() -> SaidRefused.unknown(id));
        return new Seen(project, centres.findById(id).orElseGet(() -> new Centre(id)), inForce());
    }

    /** The functions in force. */
    @Transactional(readOnly = true)
    public FunctionList inForce() {
        return lists.findTopByOrderByNumberDesc().orElseThrow();
    }

    /**
     * Writes down a look at a function. Where a needed one does not work, a functioning centre stops counting on that day, unless
     * the district has switched that off.
     */
    public Seen look(Actor actor, UUID id, long expected, String function, LocalDate day, boolean works, Proof proof) {
        var seen = held(actor, id, expected);
        var wanted = seen.list.get(seen.level(), function);
        var centre = seen.centre;
        var rests = proof.evidence(seen.project.place(), seen.project.responsible(), actor, clock.instant());
        centre.look(new FunctionCheck(seen.list.number(), function, day, works, rests.id(), rests.text(), actor.username(),
                rests.recordedAt()), today());
        evidence.keep(rests, proof.file());
        centres.save(centre);
        if (!works && wanted.mandatory() && seen.functioning() && rules.of(SafetyTerm.CENTRE_UNCOUNTS) == 1) {
            var moved = seen.project.movedOn();
            desk.goBack(actor, id, seen.project.version(), Centre.BUILT, moved != null && moved.isAfter(day) ? moved : day,
                    Proof.of(rests.text(), null));
        }
        return read(actor, id);
    }

    private Seen held(Actor actor, UUID id, long expected) {
        read(actor, id);
        var project = projects.findAndHoldById(id).orElseThrow(() -> SaidRefused.unknown(id));
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        var seen = new Seen(project, centres.findById(id).orElseGet(() -> new Centre(id)), inForce());
        if (seen.version() != expected) {
            throw new SavedInBetween("safety.saved.between", expected, seen.version());
        }
        return seen;
    }

    /** Writes down many looks at once, as a table has them: all or none. */
    public void look(Actor actor, Map<UUID, List<Look>> looks) {
        var list = inForce();
        var now = clock.instant();
        var rests = new ArrayList<Evidence>();
        var looked = new ArrayList<Centre>();
        looks.forEach((id, all) -> {
            var seen = read(actor, id);
            actor.check(Right.EDIT_PROJECTS, seen.project.place(), seen.project.responsible());
            for (var look : all) {
                list.get(seen.level(), look.function);
                var proof = Proof.of(look.evidence, null).evidence(seen.project.place(), seen.project.responsible(), actor, now);
                seen.centre.look(new FunctionCheck(list.number(), look.function, look.day, look.works, proof.id(), proof.text(),
                        actor.username(), now), today());
                rests.add(proof);
            }
            looked.add(seen.centre);
        });
        evidence.addAll(rests);
        centres.saveAll(looked);
    }

    /** Sets another list of functions; it holds from now on, and takes nothing back by itself. */
    public FunctionList set(Actor actor, int after, String label, List<CentreFunction> functions) {
        actor.check(Right.SET_STANDARDS, hierarchies.current().district().code());
        var last = inForce().number();
        if (last != after) {
            throw new SavedInBetween("safety.saved.between", after, last);
        }
        return lists.save(new FunctionList(last + 1, label, functions, actor.displayName(), clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    /** A look as a row of a table has it. */
    public record Look(String function, LocalDate day, boolean works, String evidence) {
    }

    /** A centre: its project, the looks at it and the functions in force. */
    public record Seen(Project project, Centre centre, FunctionList list) {

        /** Grows with every change of the project and every look. */
        public long version() {
            return project.version() + centre.checks().size();
        }

        public CentreLevel level() {
            return CentreLevel.of(project.classCode());
        }

        public boolean functioning() {
            return Centre.FUNCTIONING.equals(project.stage());
        }

        public List<CentreFunction> missing() {
            return centre.missing(list, level());
        }
    }
}
