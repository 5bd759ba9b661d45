package cn.chenghua.governance.communityservice.enterprise;

import java.util.List;

import cn.chenghua.governance.communityservice.record.KeptRepository;

/** The service points; some dozens, each read whole. */
public interface PointRepository extends KeptRepository<ServicePoint> {

    List<ServicePoint> findAllByOrderByName();
}
