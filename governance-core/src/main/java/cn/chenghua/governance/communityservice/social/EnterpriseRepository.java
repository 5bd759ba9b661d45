package cn.chenghua.governance.communityservice.social;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The social enterprises; some dozens, each read whole. */
public interface EnterpriseRepository {

    SocialEnterprise save(SocialEnterprise enterprise);

    Optional<SocialEnterprise> findById(UUID id);

    List<SocialEnterprise> findAllByOrderByName();
}
