package cn.chenghua.governance.backstreet.removal.persistence;

import java.util.UUID;

import cn.chenghua.governance.backstreet.removal.RemovalSite;
import cn.chenghua.governance.backstreet.removal.RemovalSites;

interface JpaRemovalSites extends RemovalSites, org.springframework.data.repository.Repository<RemovalSite, UUID> {

    /** Written at once, so that what is asked by SQL in the same transaction finds it. */
    @Override
    default RemovalSite save(RemovalSite site) {
        return saveAndFlush(site);
    }

    RemovalSite saveAndFlush(RemovalSite site);
}
