package cn.chenghua.governance.communityservice.premises;

import cn.chenghua.governance.communityservice.record.BesideRepository;

/** What is known of premises beside their projects; those of which nothing was said yet have none. */
public interface PremisesRepository extends BesideRepository<Premises> {
}
