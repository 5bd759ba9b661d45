package cn.chenghua.governance.communityservice.station;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers and describes citizen stations, opens and closes them; the stages of their projects follow. */
@Service
@Transactional
public class StationDesk {

    private final ProjectDesk desk;
    private final ServiceProjects projects;
    private final StationRepository stations;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    StationDesk(ProjectDesk desk, ServiceProjects projects, StationRepository stations, EvidenceRepository evidence,
            Hierarchies hierarchies, Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.stations = stations;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Station read(Actor actor, UUID id) {
        projects.read(actor, Station.KIND, id);
        return of(id);
    }

    /** Registers a station; a repeat of the same wish gives the one that is there. */
    public Project register(Actor actor, RegisterProject wish, Outfit outfit) {
        known(outfit);
        var project = desk.register(actor, wish, Proof.note(""));
        if (stations.findById(project.id()).isEmpty()) {
            var station = new Station(project.id());
            station.describe(outfit);
            stations.save(station);
        }
        return project;
    }

    public Station describe(Actor actor, UUID id, long expected, Outfit outfit) {
        var station = based(actor, id, expected);
        known(outfit);
        var before = station.outfit();
        station.describe(outfit);
        projects.record(actor, id, "outfit", before.toString(), outfit.toString());
        return stations.save(station);
    }

    /** Puts it in service on a day; where it had closed, the closing ends. */
    public Station open(Actor actor, UUID id, long expected, LocalDate day, Proof proof) {
        var station = based(actor, id, expected);
        station.reopen(day);
        var saved = stations.save(station);
        desk.reach(actor, id, projects.read(actor, Station.KIND, id).version(), Station.IN_SERVICE, day, proof);
        return saved;
    }

    /** Closes what was in service; from that day on it covers nothing. Refused is a day before it opened. */
    public Station close(Actor actor, UUID id, long expected, LocalDate day, Proof reason) {
        var station = based(actor, id, expected);
        var project = projects.read(actor, Station.KIND, id);
        var opened = ServiceProjects.day(project.steps(), Station.IN_SERVICE);
        if (opened == null) {
            throw StationRefused.neverOpened(day);
        }
        var rests = reason.evidence(project.place(), project.responsible(), actor, clock.instant());
        station.close(opened, day, rests.text(), rests.id());
        evidence.keep(rests, null);
        var saved = stations.save(station);
        desk.goBack(actor, id, project.version(), Station.INSTALLED, day, reason);
        return saved;
    }

    private Station based(Actor actor, UUID id, long expected) {
        projects.held(actor, Station.KIND, id);
        var station = of(id);
        if (station.version() != expected) {
            throw RecordRefused.between(expected, station.version());
        }
        return station;
    }

    private Station of(UUID id) {
        return stations.findById(id).orElseGet(() -> new Station(id));
    }

    private void known(Outfit outfit) {
        var hierarchy = hierarchies.current();
        outfit.communities().forEach(hierarchy::get);
    }
}
