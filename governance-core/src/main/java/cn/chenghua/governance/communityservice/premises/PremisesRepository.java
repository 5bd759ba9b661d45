package cn.chenghua.governance.communityservice.premises;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of premises beside their projects; those of which nothing was said yet have none. */
public interface PremisesRepository {

    Premises save(Premises premises);

    Optional<Premises> findById(UUID project);

    List<Premises> findByProjectIn(Collection<UUID> projects);
}
