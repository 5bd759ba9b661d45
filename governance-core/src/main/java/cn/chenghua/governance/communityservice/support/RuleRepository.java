package cn.chenghua.governance.communityservice.support;

import java.util.List;

import cn.chenghua.governance.communityservice.record.KeptRepository;

/** The rules of support; a handful, each read whole. */
public interface RuleRepository extends KeptRepository<SupportRule> {

    List<SupportRule> findAllByOrderByTitle();
}
