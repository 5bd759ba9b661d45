package cn.chenghua.governance.inspection.standard;

import cn.chenghua.governance.district.Refusal;

/** A version of a check-list that is not there. */
public final class UnknownStandard extends Refusal {
    public UnknownStandard(String code, int version) {
        super("standard.unknown", "standard", code, version);
    }
}
