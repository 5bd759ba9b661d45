package cn.chenghua.governance.funding;

import cn.chenghua.governance.district.Refusal;

/** A posting that is not there, or of a project the asker may not see; the two look the same. */
public final class UnknownEntry extends Refusal {
    public UnknownEntry(Object id) {
        super("funding.unknown", "id", id.toString());
    }
}
