package cn.chenghua.governance.renewal.estate.persistence;

import java.util.UUID;

import cn.chenghua.governance.renewal.estate.Handover;
import cn.chenghua.governance.renewal.estate.HandoverRepository;

import org.springframework.data.repository.Repository;

interface JpaHandoverRepository extends HandoverRepository, Repository<Handover, UUID> {
}
