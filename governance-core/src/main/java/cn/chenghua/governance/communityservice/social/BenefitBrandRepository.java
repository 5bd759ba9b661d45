package cn.chenghua.governance.communityservice.social;

import java.util.List;

import cn.chenghua.governance.communityservice.record.KeptRepository;

/** The public-benefit brands; a handful, each read whole. */
public interface BenefitBrandRepository extends KeptRepository<BenefitBrand> {

    List<BenefitBrand> findAllByOrderByName();
}
