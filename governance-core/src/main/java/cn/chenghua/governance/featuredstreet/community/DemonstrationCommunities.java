package cn.chenghua.governance.featuredstreet.community;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The demonstration communities, one by one. */
public interface DemonstrationCommunities {

    DemonstrationCommunity save(DemonstrationCommunity community);

    Optional<DemonstrationCommunity> findById(UUID projectId);

    List<DemonstrationCommunity> findAllById(Iterable<UUID> ids);
}
