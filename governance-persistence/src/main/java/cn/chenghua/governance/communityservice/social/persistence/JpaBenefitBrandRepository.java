package cn.chenghua.governance.communityservice.social.persistence;

import java.util.UUID;

import cn.chenghua.governance.communityservice.social.BenefitBrand;
import cn.chenghua.governance.communityservice.social.BenefitBrandRepository;

import org.springframework.data.repository.Repository;

interface JpaBenefitBrandRepository extends BenefitBrandRepository, Repository<BenefitBrand, UUID> {
}
