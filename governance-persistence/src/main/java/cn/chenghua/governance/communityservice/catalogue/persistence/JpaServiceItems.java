package cn.chenghua.governance.communityservice.catalogue.persistence;

import java.util.UUID;

import cn.chenghua.governance.communityservice.catalogue.ServiceItem;
import cn.chenghua.governance.communityservice.catalogue.ServiceItems;

import org.springframework.data.repository.Repository;

interface JpaServiceItems extends ServiceItems, Repository<ServiceItem, UUID> {
}
