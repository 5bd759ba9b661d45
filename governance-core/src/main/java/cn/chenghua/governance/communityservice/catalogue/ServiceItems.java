package cn.chenghua.governance.communityservice.catalogue;

import cn.chenghua.governance.communityservice.record.BesideRepository;

/** What is known of services beside their projects; one of which nothing was said yet has none. */
public interface ServiceItems extends BesideRepository<ServiceItem> {
}
