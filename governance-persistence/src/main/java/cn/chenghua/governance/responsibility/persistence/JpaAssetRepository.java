package cn.chenghua.governance.responsibility.persistence;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetRepository;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface JpaAssetRepository extends AssetRepository, Repository<Asset, UUID> {

    /** Written at once, so that what is written or asked by SQL in the same transaction finds it. */
    @Override
    default Asset save(Asset asset) {
        return saveAndFlush(asset);
    }

    Asset saveAndFlush(Asset asset);

    @Override
    default List<Asset> findAllById(Iterable<UUID> ids) {
        return among(StreamSupport.stream(ids.spliterator(), false).toArray(UUID[]::new));
    }

    /** Said in SQL, for it is asked with each inspection and a query with a list is made into SQL anew each time. */
    @NativeQuery("select * from asset where id = any(:ids)")
    List<Asset> among(UUID[] ids);
}
