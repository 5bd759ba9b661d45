package cn.chenghua.governance.project;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.plan.Measures;

/**
 * What an initiative asks before a project of a kind reaches a stage, such as a joint acceptance before 验收 of a back street;
 * asked wherever a project moves, by page, REST or import, before anything is written.
 */
public interface StageGate {

    /** The kind of projects it guards, such as {@code back_street}. */
    String kind();

    /** Passes, or refuses that the project reaches one of these stages. */
    void check(UUID project, List<String> stages);

    /** Passes, or refuses the amounts with which the project reaches one of these stages; most initiatives ask nothing of them. */
    default void checkMeasures(UUID project, List<String> stages, Measures measures) {
    }
}
