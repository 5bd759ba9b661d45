package cn.chenghua.governance.renewal.estate;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** Lets an estate's project reach a stage only when its components bear it; whoever moves it, by page, REST or import. */
@Component
class HandoverGate implements StageGate {

    private final HandoverRepository handovers;

    HandoverGate(HandoverRepository handovers) {
        this.handovers = handovers;
    }

    @Override
    public String kind() {
        return EstateDesk.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        var handover = handovers.findById(project).orElseGet(() -> new Handover(project));
        var borne = handover.standing().stream().map(Handover.Reached::stage).toList();
        for (var stage : stages) {
            if (!borne.contains(stage)) {
                throw HandoverRefused.gate(stage, handover.handedOver(), handover.applicable());
            }
        }
    }
}
