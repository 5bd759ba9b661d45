package cn.chenghua.governance.milestone.lamp;

import java.util.List;

/** The thresholds in force, one a policy; a policy without one is judged by its suggestion. */
public interface Thresholds {

    List<Threshold> findAll();

    Threshold save(Threshold threshold);

    /** One for each policy, in their order. */
    default List<Threshold> all() {
        var kept = findAll();
        return java.util.Arrays.stream(Policy.values()).map(policy -> kept.stream()
                .filter(threshold -> threshold.policy() == policy).findFirst().orElseGet(() -> new Threshold(policy))).toList();
    }
}
