package cn.chenghua.governance.communityservice.premises;

import cn.chenghua.governance.district.Refusal;

/** Premises that cannot be so, such as covered by no organisation; its code tells which rule. */
public final class PremisesRefused extends Refusal {

    private PremisesRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static PremisesRefused firms(int firms) {
        return new PremisesRefused("services.premises.firms", "firms", firms);
    }
}
