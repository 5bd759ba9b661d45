package cn.chenghua.governance.communityservice.station.persistence;

import java.util.UUID;

import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.station.StationRepository;

import org.springframework.data.repository.Repository;

interface JpaStationRepository extends StationRepository, Repository<Station, UUID> {
}
