package cn.chenghua.governance.communityservice.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rules of support; a handful, each read whole. */
public interface RuleRepository {

    SupportRule save(SupportRule rule);

    Optional<SupportRule> findById(UUID id);

    List<SupportRule> findAllByOrderByTitle();
}
