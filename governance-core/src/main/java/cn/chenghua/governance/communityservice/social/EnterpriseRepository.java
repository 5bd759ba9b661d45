package cn.chenghua.governance.communityservice.social;

import java.util.List;

import cn.chenghua.governance.communityservice.record.KeptRepository;

/** The social enterprises; some dozens, each read whole. */
public interface EnterpriseRepository extends KeptRepository<SocialEnterprise> {

    List<SocialEnterprise> findAllByOrderByName();
}
