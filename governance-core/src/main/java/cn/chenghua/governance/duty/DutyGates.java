package cn.chenghua.governance.duty;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Asks every gate; without one a duty passes. */
@Component
public class DutyGates {

    private final List<DutyGate> gates;

    public DutyGates(Optional<List<DutyGate>> gates) {
        this.gates = gates.orElse(List.of());
    }

    public void check(Duty duty) {
        gates.forEach(gate -> gate.check(duty));
    }

    /** Whether the duty would pass every gate; asking leaves no trace. */
    public boolean admits(Duty duty) {
        return gates.stream().allMatch(gate -> gate.admits(duty));
    }
}
