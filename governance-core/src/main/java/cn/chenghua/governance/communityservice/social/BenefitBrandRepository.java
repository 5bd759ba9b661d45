package cn.chenghua.governance.communityservice.social;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The public-benefit brands; a handful, each read whole. */
public interface BenefitBrandRepository {

    BenefitBrand save(BenefitBrand brand);

    Optional<BenefitBrand> findById(UUID id);

    List<BenefitBrand> findAllByOrderByName();
}
