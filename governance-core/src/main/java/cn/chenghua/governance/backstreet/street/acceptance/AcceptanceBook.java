package cn.chenghua.governance.backstreet.street.acceptance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Acceptances as they were recorded; they are added and read, never changed. */
public interface AcceptanceBook {

    Optional<Acceptance> find(UUID id);

    /** Those of a street, the oldest first. */
    default List<Acceptance> ofStreet(UUID project) {
        return ofStreets(List.of(project)).getOrDefault(project, List.of());
    }

    /** Those of many streets, the oldest first. */
    Map<UUID, List<Acceptance>> ofStreets(Collection<UUID> projects);

    void add(List<Acceptance> acceptances);

    /** Notes that these brought their streets to the stage accepted. */
    void count(Collection<UUID> acceptances, Instant at);

    /** Whether the street has a passed acceptance that has not counted yet. */
    boolean open(UUID project);

    /** Whether the street was found relapsed since it was last accepted. */
    boolean relapsed(UUID project);
}
