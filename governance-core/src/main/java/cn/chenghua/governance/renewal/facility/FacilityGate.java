package cn.chenghua.governance.renewal.facility;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** Keeps a facility that closed from being opened anew other than by reopening it, so that the closing has an end. */
@Component
class FacilityGate implements StageGate {

    private final FacilityRepository facilities;

    FacilityGate(FacilityRepository facilities) {
        this.facilities = facilities;
    }

    @Override
    public String kind() {
        return FacilityDesk.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        if (stages.contains(FacilityDesk.IN_USE)) {
            facilities.findById(project).map(Facility::closedOn).ifPresent(day -> {
                throw FacilityRefused.closed(day);
            });
        }
    }
}
