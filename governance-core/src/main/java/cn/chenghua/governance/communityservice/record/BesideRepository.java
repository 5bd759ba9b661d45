package cn.chenghua.governance.communityservice.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known beside projects, such as of stations; a project of which nothing was said yet has none. */
public interface BesideRepository<R extends Beside> {

    R save(R known);

    Optional<R> findById(UUID project);

    List<R> findByProjectIn(Collection<UUID> projects);
}
