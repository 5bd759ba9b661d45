package cn.chenghua.governance.featuredstreet.community.persistence;

import java.util.UUID;

import cn.chenghua.governance.featuredstreet.community.DemonstrationCommunities;
import cn.chenghua.governance.featuredstreet.community.DemonstrationCommunity;

import org.springframework.data.repository.Repository;

interface JpaDemonstrationCommunities extends DemonstrationCommunities, Repository<DemonstrationCommunity, UUID> {
}
