package cn.chenghua.governance.safecommunity.warning.rule;

import java.math.BigDecimal;

import cn.chenghua.governance.district.Refusal;

/** A rule that cannot be so, such as one that goes off above where it goes on; its code tells which rule of rules. */
public final class RuleRefused extends Refusal {

    private RuleRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static RuleRefused thresholds(BigDecimal off, BigDecimal on) {
        return new RuleRefused("warning.rule.thresholds", "off", off.toPlainString(), on.toPlainString());
    }

    static RuleRefused minutes(String field, int minutes, int least, int most) {
        return new RuleRefused("warning.rule.minutes", field, minutes, least, most);
    }

    static RuleRefused untested(int version) {
        return new RuleRefused("warning.rule.untested", "verb", version);
    }

    static RuleRefused floods(int version) {
        return new RuleRefused("warning.rule.floods", "reason", version);
    }

    static RuleRefused period(Object from, Object to) {
        return new RuleRefused("warning.rule.period", "from", from.toString(), to.toString());
    }
}
