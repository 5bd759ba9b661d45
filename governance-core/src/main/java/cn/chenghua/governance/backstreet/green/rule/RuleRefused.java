package cn.chenghua.governance.backstreet.green.rule;

import java.math.BigDecimal;

import cn.chenghua.governance.district.Refusal;

/** A rule that cannot be so, such as a threshold of 140 percent. */
public final class RuleRefused extends Refusal {

    private RuleRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static RuleRefused range(BigDecimal value, BigDecimal least, BigDecimal most) {
        return new RuleRefused("green.rule.range", "value", value.toPlainString(), least.toPlainString(), most.toPlainString());
    }

    static RuleRefused reason(int limit) {
        return new RuleRefused("green.rule.reason", "reason", limit);
    }
}
