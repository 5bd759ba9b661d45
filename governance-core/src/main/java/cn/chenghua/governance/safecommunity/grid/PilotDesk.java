package cn.chenghua.governance.safecommunity.grid;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.safecommunity.person.Said;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where contracts of pilots are signed, ended and followed; a pilot counts while one of them is in force. */
@Service
@Transactional
public class PilotDesk {

    private final ProjectDesk desk;
    private final ProjectRepository projects;
    private final GridPilots pilots;
    private final EvidenceRepository evidence;
    private final Clock clock;

    PilotDesk(ProjectDesk desk, ProjectRepository projects, GridPilots pilots, EvidenceRepository evidence, Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.pilots = pilots;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Seen read(Actor actor, UUID id) {
        var project = projects.findById(id).filter(found -> found.kind().equals(GridPilot.KIND))
                .filter(found -> actor.reads().covers(found.place(), found.responsible()))
                .orElseThrow(() -> SaidRefused.unknown(id));
        return new Seen(project, pilots.findById(id).orElseGet(() -> new GridPilot(id)));
    }

    /** Signs a contract; where it is in force today, the pilot counts from its first day on. */
    public Seen sign(Actor actor, UUID id, long expected, Signing wish, Proof proof) {
        var seen = held(actor, id, expected);
        var rests = evidence.keep(proof, seen.project.place(), seen.project.responsible(), actor, clock.instant());
        var contract = new ServiceContract(wish.number, wish.organisation, wish.begins, wish.ends, wish.yuan, rests.id());
        seen.pilot.sign(contract);
        pilots.save(seen.pilot);
        if (contract.on(today()) && !seen.contracted()) {
            desk.reach(actor, id, seen.project.version(), GridPilot.CONTRACTED, later(contract.begins(), seen.project.movedOn()),
                    Proof.of(rests.text(), null));
        }
        return read(actor, id);
    }

    /** Ends the contract in force on a day that is not to come; the pilot stops counting the day after. */
    public Seen end(Actor actor, UUID id, long expected, LocalDate day, Proof proof) {
        var seen = held(actor, id, expected);
        Said.past(day, today());
        seen.pilot.end(day);
        pilots.save(seen.pilot);
        if (day.isBefore(today())) {
            runOut(actor, seen, proof);
        }
        return read(actor, id);
    }

    /** Notes what was reached of a contract; a repeat of the same id is harmless. */
    public Seen perform(Actor actor, UUID id, long expected, Performed wish, Proof proof) {
        var there = read(actor, id).pilot.performances().stream().filter(one -> one.id().equals(wish.id)).findFirst();
        if (there.isPresent()) {
            return there.filter(wish::repeats).map(_ -> read(actor, id)).orElseThrow(() -> SaidRefused.exists(wish.id));
        }
        var seen = held(actor, id, expected);
        Said.past(wish.ends, today());
        var rests = evidence.keep(proof, seen.project.place(), seen.project.responsible(), actor, clock.instant());
        seen.pilot.perform(
                new Performance(wish.id, wish.begins, wish.ends, wish.measure, wish.wanted, wish.reached, rests.id()));
        pilots.save(seen.pilot);
        return read(actor, id);
    }

    /** Lets pilots whose last contract has run out stop counting on the day after it; how many they were. */
    public int runOut(Actor actor, String because) {
        var out = 0;
        for (var pilot : pilots.findAll()) {
            var project = projects.findById(pilot.projectId());
            if (project.isPresent() && runOut(actor, new Seen(project.get(), pilot), Proof.note(because))) {
                out++;
            }
        }
        return out;
    }

    private boolean runOut(Actor actor, Seen seen, Proof proof) {
        var day = seen.pilot.ranOut(today());
        if (day.isEmpty() || !seen.contracted()) {
            return false;
        }
        desk.goBack(actor, seen.project.id(), seen.project.version(), GridPilot.TENDERED,
                later(day.get(), seen.project.movedOn()), proof);
        return true;
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private Seen held(Actor actor, UUID id, long expected) {
        read(actor, id);
        var project = projects.findAndHoldById(id).orElseThrow(() -> SaidRefused.unknown(id));
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        var seen = new Seen(project, pilots.findById(id).orElseGet(() -> new GridPilot(id)));
        if (seen.version() != expected) {
            throw new SavedInBetween("safety.saved.between", expected, seen.version());
        }
        return seen;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    /** A contract as somebody reports it. */
    public record Signing(String number, String organisation, LocalDate begins, LocalDate ends, BigDecimal yuan) {
    }

    /** A performance as somebody reports it. */
    public record Performed(UUID id, LocalDate begins, LocalDate ends, String measure, BigDecimal wanted, BigDecimal reached) {
        private boolean repeats(Performance there) {
            return begins.equals(there.begins()) && ends.equals(there.ends()) && measure.equals(there.measure())
                    && wanted.compareTo(there.wanted()) == 0 && reached.compareTo(there.reached()) == 0;
        }
    }

    /** A pilot: its project and what is known beside it. */
    public record Seen(Project project, GridPilot pilot) {
        public long version() {
            return project.version() + pilot.version();
        }

        public boolean contracted() {
            return GridPilot.CONTRACTED.equals(project.stage());
        }
    }
}
