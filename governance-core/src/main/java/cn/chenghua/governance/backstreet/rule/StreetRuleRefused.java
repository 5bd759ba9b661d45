package cn.chenghua.governance.backstreet.rule;

import cn.chenghua.governance.district.Refusal;

/** A setting out of its bounds, such as a look-back after 0 days. */
public final class StreetRuleRefused extends Refusal {

    private StreetRuleRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static StreetRuleRefused term(StreetTerm term, int value) {
        return new StreetRuleRefused("backstreet.rule.term", term.name(), value, term.least(), term.most());
    }

    static StreetRuleRefused standard(String code) {
        return new StreetRuleRefused("backstreet.rule.standard", "standard", code);
    }

    static StreetRuleRefused least(int value) {
        return new StreetRuleRefused("backstreet.rule.least", "least", value);
    }
}
