package cn.chenghua.governance.supervision;

import cn.chenghua.governance.district.Refusal;

/** A case that is not there, or lies outside what the asker may see; the two look the same. */
public final class UnknownCase extends Refusal {
    public UnknownCase(Object id) {
        super("supervision.unknown", "id", id.toString());
    }
}
