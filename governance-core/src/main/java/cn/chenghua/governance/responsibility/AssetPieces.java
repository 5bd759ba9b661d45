package cn.chenghua.governance.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pictures and documents of assets. */
public interface AssetPieces {

    void add(AssetPiece piece);

    /** The latest first, at most {@code limit}. */
    List<AssetPiece> of(UUID asset, int limit);

    /** The latest pictures first, at most {@code limit}. */
    List<AssetPiece> photos(UUID asset, int limit);

    /** One of the asset's own; empty for that of another. */
    Optional<AssetPiece> find(UUID asset, UUID piece);
}
