package cn.chenghua.governance.backstreet.link.persistence;

import java.util.UUID;

import cn.chenghua.governance.backstreet.link.StreetLink;
import cn.chenghua.governance.backstreet.link.StreetLinkRepository;

interface JpaStreetLinkRepository extends StreetLinkRepository, org.springframework.data.repository.Repository<StreetLink, UUID> {
}
