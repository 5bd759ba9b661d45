package cn.chenghua.governance.communityservice.support.persistence;

import java.util.UUID;

import cn.chenghua.governance.communityservice.support.RuleRepository;
import cn.chenghua.governance.communityservice.support.SupportRule;

import org.springframework.data.repository.Repository;

interface JpaRuleRepository extends RuleRepository, Repository<SupportRule, UUID> {
}
