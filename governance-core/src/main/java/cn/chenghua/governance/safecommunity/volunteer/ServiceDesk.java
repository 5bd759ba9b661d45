package cn.chenghua.governance.safecommunity.volunteer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.safecommunity.person.Said;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where members enter hours and communities confirm them; the hours of a project are made of what both have said. */
@Service
@Transactional
public class ServiceDesk {

    private final ProjectDesk desk;
    private final ProjectRepository projects;
    private final Pairings pairings;
    private final Clock clock;

    ServiceDesk(ProjectDesk desk, ProjectRepository projects, Pairings pairings, Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.pairings = pairings;
        this.clock = clock;
    }

    /** A pairing within the actor's scope, or his own; any other is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Seen read(Actor actor, UUID id) {
        var pairing = pairings.findById(id).orElse(null);
        var project = projects.findById(id).filter(found -> found.kind().equals(Pairing.KIND))
                .filter(found -> actor.reads().covers(found.place(), found.responsible())
                        || pairing != null && pairing.member().equals(actor.username()))
                .orElseThrow(() -> SaidRefused.unknown(id));
        return new Seen(project, pairing);
    }

    /** The pairings of whoever is signed in. */
    @Transactional(readOnly = true)
    public List<Seen> own(Actor actor) {
        return pairings.findAllByMemberOrderByBegins(actor.username()).stream()
                .map(one -> new Seen(projects.findById(one.projectId()).orElseThrow(), one)).toList();
    }

    /** Says who is paired; the community looks after it. */
    public Seen pair(Actor actor, UUID id, long expected, Pair pair) {
        var seen = read(actor, id);
        actor.check(Right.EDIT_PROJECTS, seen.project.place(), seen.project.responsible());
        if (seen.version() != expected) {
            throw new SavedInBetween("safety.saved.between", expected, seen.version());
        }
        var pairing = seen.pairing == null ? new Pairing(id, pair) : seen.pairing;
        pairing.describe(pair);
        pairings.save(pairing);
        return read(actor, id);
    }

    /**
     * Enters time. The member does so for himself; what somebody else enters who may edit the community's records is marked and
     * never counts. A repeat of the same is harmless.
     */
    public Seen enter(Actor actor, UUID id, UUID entry, Served served) {
        var seen = read(actor, id);
        var pairing = seen.paired();
        var third = !pairing.member().equals(actor.username());
        if (third) {
            actor.check(Right.EDIT_PROJECTS, seen.project.place(), seen.project.responsible());
        }
        var all = pairings.findAndHoldByMember(pairing.member());
        var held = all.stream().filter(one -> one.projectId().equals(id)).findFirst().orElse(pairing);
        var wanted = ServiceEntry.entered(entry, served, actor.username(), third);
        var there = held.find(entry);
        if (there.isPresent()) {
            if (!there.get().same(wanted)) {
                throw SaidRefused.exists(entry);
            }
            return seen;
        }
        held.enter(wanted, all.stream().filter(one -> one != held).flatMap(one -> one.entries().stream()).toList(), today());
        pairings.save(held);
        return read(actor, id);
    }

    /** The community confirms time; the project's hours grow by it. */
    public Seen confirm(Actor actor, UUID id, UUID entry) {
        var seen = decide(actor, id, entry, ServiceEntry.State.CONFIRMED, "");
        var pairing = seen.paired();
        var confirmed = pairing.entry(entry);
        var project = seen.project;
        var moved = project.movedOn();
        var day = moved != null && moved.isAfter(confirmed.day()) ? moved : confirmed.day();
        var proof = Proof.note(confirmed.activity() + " " + confirmed.day());
        desk.remeasure(actor, id, project.version(), new Measures(null, null, null, pairing.confirmed()), day,
                proof);
        var measured = projects.findAndHoldById(id).orElseThrow();
        if (!Pairing.SERVED.equals(measured.stage())) {
            desk.reach(actor, id, measured.version(), Pairing.SERVED, day, proof);
        }
        return read(actor, id);
    }

    /** The community does not confirm time, and says why. */
    public Seen refuse(Actor actor, UUID id, UUID entry, String why) {
        return decide(actor, id, entry, ServiceEntry.State.REFUSED, Said.needed("reason", why, 200));
    }

    private Seen decide(Actor actor, UUID id, UUID entry, ServiceEntry.State to, String why) {
        var project = projects.findAndHoldById(id).filter(found -> actor.reads().covers(found.place(), found.responsible()))
                .orElseThrow(() -> SaidRefused.unknown(id));
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        var pairing = pairings.findById(id).orElseThrow(() -> SaidRefused.unknown(id));
        pairing.decide(entry, to, actor.username(), why);
        pairings.save(pairing);
        return new Seen(project, pairing);
    }

    /** Stores pairings with hours as papers of two sides have them, all at once; what they say is checked as ever. */
    public void take(Actor actor, Map<UUID, Papers> papers) {
        var stored = new ArrayList<Pairing>();
        papers.forEach((id, paper) -> {
            var project = read(actor, id).project;
            actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
            var pairing = new Pairing(id, paper.pair);
            paper.served.forEach((entry, served) -> pairing
                    .enter(ServiceEntry.entered(entry, served, paper.pair.member(), false), List.of(), today()));
            paper.confirmed.forEach(entry -> pairing.decide(entry, ServiceEntry.State.CONFIRMED, paper.confirmer, ""));
            stored.add(pairing);
        });
        pairings.saveAll(stored);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    /**
     * What papers say of a pairing.
     *
     * @param confirmed which of the entries the community confirmed
     */
    public record Papers(Pair pair, Map<UUID, Served> served, Collection<UUID> confirmed, String confirmer) {
    }

    /** A pairing: its project, and who is paired where that is known. */
    public record Seen(Project project, @Nullable Pairing pairing) {
        public long version() {
            return pairing == null ? 0 : pairing.version() + 1;
        }

        Pairing paired() {
            if (pairing == null) {
                throw SaidRefused.unknown(project.id());
            }
            return pairing;
        }
    }
}
