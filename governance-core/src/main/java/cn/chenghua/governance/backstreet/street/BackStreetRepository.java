package cn.chenghua.governance.backstreet.street;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of back streets beside their projects, one by one. */
public interface BackStreetRepository {

    BackStreet save(BackStreet street);

    Optional<BackStreet> findById(UUID projectId);

    List<BackStreet> findAllById(Iterable<UUID> ids);

    /** Written together. */
    List<BackStreet> saveAll(Iterable<BackStreet> streets);
}
