package cn.chenghua.governance.responsibility;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The wish for an asset.
 *
 * @param id made by the client; null lets the desk make one
 * @param number its number in an older register; null lets the desk take the next of its series
 */
public record RegisterAsset(@Nullable UUID id, @Nullable String number, AssetFacts facts) {
}
