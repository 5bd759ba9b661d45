package cn.chenghua.governance.casework;

import cn.chenghua.governance.district.Refusal;

/** A case that is not there, or lies outside what the asker may see; the two look the same. */
public final class UnknownDisorderCase extends Refusal {
    public UnknownDisorderCase(Object id) {
        super("casework.unknown", "id", id.toString());
    }
}
