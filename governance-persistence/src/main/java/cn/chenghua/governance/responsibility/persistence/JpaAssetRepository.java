package cn.chenghua.governance.responsibility.persistence;

import java.util.UUID;

import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetRepository;

import org.springframework.data.repository.Repository;

interface JpaAssetRepository extends AssetRepository, Repository<Asset, UUID> {

    /** Written at once, so that what is written or asked by SQL in the same transaction finds it. */
    @Override
    default Asset save(Asset asset) {
        return saveAndFlush(asset);
    }

    Asset saveAndFlush(Asset asset);
}
