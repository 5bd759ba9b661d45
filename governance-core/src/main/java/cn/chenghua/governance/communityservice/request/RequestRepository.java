package cn.chenghua.governance.communityservice.request;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests of firms. */
public interface RequestRepository {

    FirmRequest save(FirmRequest request);

    Optional<FirmRequest> findById(UUID id);

    List<FirmRequest> findAllByIdIn(Collection<UUID> ids);
}
