package cn.chenghua.governance.communityservice.social.persistence;

import java.util.UUID;

import cn.chenghua.governance.communityservice.social.Brand;
import cn.chenghua.governance.communityservice.social.BrandRepository;

import org.springframework.data.repository.Repository;

interface JpaBrandRepository extends BrandRepository, Repository<Brand, UUID> {
}
