package cn.chenghua.governance.responsibility.persistence;

import java.util.UUID;

import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetRepository;

import org.springframework.data.repository.Repository;

interface JpaAssetRepository extends AssetRepository, Repository<Asset, UUID> {
}
