package cn.chenghua.governance.backstreet.street.lookback;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Look-backs as they were recorded; they are added and read, never changed. */
public interface LookBackBook {

    Optional<LookBack> find(UUID id);

    /** Those of a street, the oldest first. */
    default List<LookBack> ofStreet(UUID project) {
        return ofStreets(List.of(project)).getOrDefault(project, List.of());
    }

    /** Those of many streets, the oldest first. */
    Map<UUID, List<LookBack>> ofStreets(Collection<UUID> projects);

    void add(List<LookBack> lookBacks);
}
