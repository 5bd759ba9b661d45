package cn.chenghua.governance.responsibility;

import java.time.Instant;
import java.util.UUID;

/** One fact of an asset before and after a change, such as its grade from B to A; written once. */
public record AssetChange(UUID id, UUID asset, String field, String before, String after, String reason, Instant at, String by,
        String byName) {
}
