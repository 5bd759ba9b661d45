package cn.chenghua.governance.responsibility.persistence;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetRepository;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaAssetRepository extends AssetRepository, Repository<Asset, UUID> {

    /** Written at once, so that what is written or asked by SQL in the same transaction finds it. */
    @Override
    default Asset save(Asset asset) {
        return saveAndFlush(asset);
    }

    Asset saveAndFlush(Asset asset);

    /** Said out, for it is asked with each inspection and a query made of criteria is made anew each time. */
    @Override
    @Query("select asset from Asset asset where asset.id in :ids")
    List<Asset> findAllById(Iterable<UUID> ids);
}
