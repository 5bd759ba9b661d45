package cn.chenghua.governance.communityservice.enterprise.persistence;

import java.util.UUID;

import cn.chenghua.governance.communityservice.enterprise.PointRepository;
import cn.chenghua.governance.communityservice.enterprise.ServicePoint;

import org.springframework.data.repository.Repository;

interface JpaPointRepository extends PointRepository, Repository<ServicePoint, UUID> {
}
