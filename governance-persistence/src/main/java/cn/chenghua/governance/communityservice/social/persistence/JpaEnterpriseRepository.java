package cn.chenghua.governance.communityservice.social.persistence;

import java.util.UUID;

import cn.chenghua.governance.communityservice.social.EnterpriseRepository;
import cn.chenghua.governance.communityservice.social.SocialEnterprise;

import org.springframework.data.repository.Repository;

interface JpaEnterpriseRepository extends EnterpriseRepository, Repository<SocialEnterprise, UUID> {
}
