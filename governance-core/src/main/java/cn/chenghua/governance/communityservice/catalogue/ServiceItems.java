package cn.chenghua.governance.communityservice.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of services beside their projects; one of which nothing was said yet has none. */
public interface ServiceItems {

    ServiceItem save(ServiceItem item);

    Optional<ServiceItem> findById(UUID project);

    List<ServiceItem> findByProjectIn(Collection<UUID> projects);
}
