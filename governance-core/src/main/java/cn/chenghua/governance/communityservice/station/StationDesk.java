package cn.chenghua.governance.communityservice.station;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.BesideDesk;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectDesk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers and describes citizen stations, opens and closes them; the stages of their projects follow. */
@Service
@Transactional
public class StationDesk extends BesideDesk<Station, Outfit> {

    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    StationDesk(ProjectDesk desk, ServiceProjects projects, StationRepository stations, EvidenceRepository evidence,
            Hierarchies hierarchies, Clock clock) {
        super(desk, projects, stations, new Terms<>(Station.KIND, "outfit", Station::new, Station::outfit, Station::describe));
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** Puts it in service on a day; where it had closed, the closing ends. */
    public Station open(Actor actor, UUID id, long expected, LocalDate day, Proof proof) {
        var station = based(actor, id, expected);
        station.reopen(day);
        var saved = records.save(station);
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
        var saved = records.save(station);
        desk.goBack(actor, id, project.version(), Station.INSTALLED, day, reason);
        return saved;
    }

    /** Communities that the district does not have are refused. */
    @Override
    protected void check(Outfit outfit) {
        var hierarchy = hierarchies.current();
        outfit.communities().forEach(hierarchy::get);
    }
}
