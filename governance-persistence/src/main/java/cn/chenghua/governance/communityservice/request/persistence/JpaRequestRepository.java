package cn.chenghua.governance.communityservice.request.persistence;

import java.util.UUID;

import cn.chenghua.governance.communityservice.request.FirmRequest;
import cn.chenghua.governance.communityservice.request.RequestRepository;

import org.springframework.data.repository.Repository;

interface JpaRequestRepository extends RequestRepository, Repository<FirmRequest, UUID> {
}
