package cn.chenghua.governance.communityservice.station;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** Keeps a station that closed from being opened anew other than by reopening it, so that the closing has an end. */
@Component
class StationGate implements StageGate {

    private final StationRepository stations;

    StationGate(StationRepository stations) {
        this.stations = stations;
    }

    @Override
    public String kind() {
        return Station.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        if (stages.contains(Station.IN_SERVICE)) {
            stations.findById(project).map(Station::closedOn).ifPresent(day -> {
                throw StationRefused.closed(day);
            });
        }
    }
}
