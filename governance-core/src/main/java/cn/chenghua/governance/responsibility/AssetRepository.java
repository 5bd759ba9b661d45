package cn.chenghua.governance.responsibility;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The assets, one by one; what has grown old is retired, never removed. */
public interface AssetRepository {

    Asset save(Asset asset);

    Optional<Asset> findById(UUID id);

    List<Asset> findAllByNumberIn(Collection<String> numbers);
}
