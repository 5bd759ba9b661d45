package cn.chenghua.governance.renewal.area.persistence;

import java.util.UUID;

import cn.chenghua.governance.renewal.area.AreaRepository;
import cn.chenghua.governance.renewal.area.RenewalArea;

import org.springframework.data.repository.Repository;

interface JpaAreaRepository extends AreaRepository, Repository<RenewalArea, UUID> {
}
