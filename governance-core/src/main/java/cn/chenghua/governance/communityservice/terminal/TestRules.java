package cn.chenghua.governance.communityservice.terminal;

import java.time.Instant;
import java.time.LocalDate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.station.StationRepository;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every test must be: not to come, not before the last one of its service, and at a station that was in service. */
@Component
class TestRules {

    private final ServiceProjects projects;
    private final StationRepository stations;

    TestRules(ServiceProjects projects, StationRepository stations) {
        this.projects = projects;
        this.stations = stations;
    }

    void check(Actor actor, RecordTest wish, @Nullable LocalDate last, Instant now) {
        var today = now.atZone(Days.ZONE).toLocalDate();
        if (Days.within("day", wish.day()).isAfter(today)) {
            throw new FutureDay(wish.day(), today);
        }
        if (last != null && wish.day().isBefore(last)) {
            throw TestRefused.before(wish.day(), last);
        }
        var project = projects.read(actor, Station.KIND, wish.station());
        var station = stations.findById(wish.station()).orElseGet(() -> new Station(wish.station()));
        if (!station.inService(wish.day(), ServiceProjects.day(project.steps(), Station.IN_SERVICE))) {
            throw TestRefused.outOfService(project.number(), wish.day());
        }
    }
}
