package cn.chenghua.governance.communityservice.station;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of stations beside their projects; one of which nothing was said yet has none. */
public interface StationRepository {

    Station save(Station station);

    Optional<Station> findById(UUID project);

    List<Station> findByProjectIn(Collection<UUID> projects);
}
