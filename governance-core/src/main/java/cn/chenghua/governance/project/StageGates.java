package cn.chenghua.governance.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.plan.Fact;

import org.springframework.stereotype.Component;

/** All gates of stages, asked one after the other. */
@Component
class StageGates {

    private final List<StageGate> gates;

    StageGates(Optional<List<StageGate>> gates) {
        this.gates = gates.orElse(List.of());
    }

    /** Passes, or refuses the first move to a stage that is closed to the project. */
    void check(String kind, UUID project, List<Fact.Report> moves) {
        var reached = moves.stream().filter(move -> move.move() == Fact.Move.REACHED).map(Fact.Report::stage).toList();
        if (!reached.isEmpty()) {
            gates.stream().filter(gate -> gate.kind().equals(kind)).forEach(gate -> gate.check(project, reached));
        }
    }
}
