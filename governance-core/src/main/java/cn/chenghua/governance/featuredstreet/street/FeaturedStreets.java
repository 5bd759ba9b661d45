package cn.chenghua.governance.featuredstreet.street;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of featured streets beside their projects. */
public interface FeaturedStreets {

    FeaturedStreet save(FeaturedStreet street);

    Optional<FeaturedStreet> findById(UUID projectId);

    List<FeaturedStreet> findAllById(Iterable<UUID> ids);
}
