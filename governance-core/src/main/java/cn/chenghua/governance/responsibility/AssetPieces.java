package cn.chenghua.governance.responsibility;

import java.util.List;
import java.util.UUID;

/** The pictures and documents of assets. */
public interface AssetPieces {

    void add(AssetPiece piece);

    /** The latest first, at most {@code limit}. */
    List<AssetPiece> of(UUID asset, int limit);
}
