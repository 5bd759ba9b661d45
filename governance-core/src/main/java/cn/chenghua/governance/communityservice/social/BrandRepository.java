package cn.chenghua.governance.communityservice.social;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The public-benefit brands; a handful, each read whole. */
public interface BrandRepository {

    Brand save(Brand brand);

    Optional<Brand> findById(UUID id);

    List<Brand> findAllByOrderByName();
}
