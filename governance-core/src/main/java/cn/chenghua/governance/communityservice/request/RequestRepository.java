package cn.chenghua.governance.communityservice.request;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.communityservice.record.KeptRepository;

/** The requests of firms. */
public interface RequestRepository extends KeptRepository<FirmRequest> {

    List<FirmRequest> findAllByIdIn(Collection<UUID> ids);
}
