package cn.chenghua.governance.funding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The money of projects; a project of which nothing was posted has no row. */
public interface ProjectFundsRepository {

    Optional<ProjectFunds> findByProject(UUID project);

    List<ProjectFunds> findByProjectIn(Collection<UUID> projects);

    /** In the order of ids, each held until the end of the transaction, so that writers follow each other. */
    List<ProjectFunds> findAndHold(Collection<UUID> projects);
}
