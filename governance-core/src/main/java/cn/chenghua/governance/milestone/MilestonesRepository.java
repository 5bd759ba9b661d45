package cn.chenghua.governance.milestone;

import java.util.Optional;
import java.util.UUID;

/** The milestones of projects, one project at a time. */
public interface MilestonesRepository {

    Milestones save(Milestones milestones);

    Optional<Milestones> findById(UUID project);
}
