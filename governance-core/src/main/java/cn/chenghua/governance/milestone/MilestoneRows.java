package cn.chenghua.governance.milestone;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The milestones of many projects at once, and the history of what was typed. */
public interface MilestoneRows {

    /** Those of these projects, read for comparison; changing them changes nothing until {@link #write}. */
    List<Milestones> ofProjects(Collection<UUID> projects);

    void write(List<Milestones> changed);

    /** Writes down what was saved one by one, so that the lists see it. */
    void settle();

    void record(List<MilestoneChange> changes);

    /** The changes of a project's milestones, the latest first, 200 at most. */
    List<MilestoneChange> changesOf(UUID project);
}
