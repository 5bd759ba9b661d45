package cn.chenghua.governance.backstreet.street.persistence;

import java.util.UUID;

import cn.chenghua.governance.backstreet.street.BackStreet;
import cn.chenghua.governance.backstreet.street.BackStreetRepository;

interface JpaBackStreetRepository extends BackStreetRepository, org.springframework.data.repository.Repository<BackStreet, UUID> {
}
