package cn.chenghua.governance.safecommunity.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** Lets a pilot be contracted only while a contract is in force. */
@Component
class PilotGate implements StageGate {

    private final GridPilots pilots;
    private final Clock clock;

    PilotGate(GridPilots pilots, Clock clock) {
        this.pilots = pilots;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return GridPilot.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        if (stages.contains(GridPilot.CONTRACTED)
                && pilots.findById(project).flatMap(pilot -> pilot.inForce(today)).isEmpty()) {
            throw GridRefused.contract();
        }
    }
}
