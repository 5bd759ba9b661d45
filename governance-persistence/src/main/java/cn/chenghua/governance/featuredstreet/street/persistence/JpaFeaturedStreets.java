package cn.chenghua.governance.featuredstreet.street.persistence;

import java.util.UUID;

import cn.chenghua.governance.featuredstreet.street.FeaturedStreet;
import cn.chenghua.governance.featuredstreet.street.FeaturedStreets;

import org.springframework.data.repository.Repository;

interface JpaFeaturedStreets extends FeaturedStreets, Repository<FeaturedStreet, UUID> {
}
