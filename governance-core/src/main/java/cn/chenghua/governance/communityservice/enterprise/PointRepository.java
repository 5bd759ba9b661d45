package cn.chenghua.governance.communityservice.enterprise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The service points; some dozens, each read whole. */
public interface PointRepository {

    ServicePoint save(ServicePoint point);

    Optional<ServicePoint> findById(UUID id);

    List<ServicePoint> findAllByOrderByName();
}
