package cn.chenghua.governance.renewal.facility;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of facilities beside their projects; one of which nothing was said yet has none. */
public interface FacilityRepository {

    Facility save(Facility facility);

    Optional<Facility> findById(UUID project);

    List<Facility> findByProjectIn(Collection<UUID> projects);
}
