package cn.chenghua.governance.responsibility;

import cn.chenghua.governance.district.Refusal;

/** An asset that is not there, or lies outside what the asker may see; the two look the same. */
public final class UnknownAsset extends Refusal {
    public UnknownAsset(Object id) {
        super("asset.unknown", "asset", id.toString());
    }
}
