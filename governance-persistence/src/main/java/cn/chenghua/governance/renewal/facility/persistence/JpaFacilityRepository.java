package cn.chenghua.governance.renewal.facility.persistence;

import java.util.UUID;

import cn.chenghua.governance.renewal.facility.Facility;
import cn.chenghua.governance.renewal.facility.FacilityRepository;

import org.springframework.data.repository.Repository;

interface JpaFacilityRepository extends FacilityRepository, Repository<Facility, UUID> {
}
