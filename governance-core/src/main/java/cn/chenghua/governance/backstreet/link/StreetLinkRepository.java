package cn.chenghua.governance.backstreet.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of links beside their projects, one by one. */
public interface StreetLinkRepository {

    StreetLink save(StreetLink link);

    Optional<StreetLink> findById(UUID projectId);

    List<StreetLink> findAllById(Iterable<UUID> ids);

    /** Written together. */
    List<StreetLink> saveAll(Iterable<StreetLink> links);
}
