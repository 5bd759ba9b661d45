package cn.chenghua.governance.inspection;

import cn.chenghua.governance.district.Refusal;

/** An inspection that is not there, or lies outside what the asker may see; the two look the same. */
public final class UnknownInspection extends Refusal {
    public UnknownInspection(Object id) {
        super("inspection.unknown", "id", id.toString());
    }
}
