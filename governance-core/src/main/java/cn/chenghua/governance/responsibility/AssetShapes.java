package cn.chenghua.governance.responsibility;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The stored courses of assets. */
public interface AssetShapes {

    Optional<AssetShape> find(UUID asset);

    /** Stores the shape in the place of an earlier one. */
    void put(AssetShape shape, String by, Instant at);
}
