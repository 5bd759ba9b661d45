package cn.chenghua.governance.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
        var reached = reached(moves);
        if (!reached.isEmpty()) {
            of(kind).forEach(gate -> gate.check(project, reached));
        }
        checkMeasures(kind, project, moves);
    }

    /** Passes, or refuses the amounts with which the project reaches stages. */
    void checkMeasures(String kind, UUID project, List<Fact.Report> moves) {
        var reached = reached(moves);
        if (!reached.isEmpty()) {
            of(kind).forEach(gate -> gate.checkMeasures(project, reached, moves.getLast().record().measures()));
        }
    }

    private Stream<StageGate> of(String kind) {
        return gates.stream().filter(gate -> gate.kind().equals(kind));
    }

    private static List<String> reached(List<Fact.Report> moves) {
        return moves.stream().filter(move -> move.move() == Fact.Move.REACHED).map(Fact.Report::stage).toList();
    }
}
