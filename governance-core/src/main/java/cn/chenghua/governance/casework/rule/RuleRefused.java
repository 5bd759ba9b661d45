package cn.chenghua.governance.casework.rule;

import cn.chenghua.governance.district.Refusal;

/** A setting that cannot be, such as a ladder that tells the district before the community. */
public final class RuleRefused extends Refusal {

    private RuleRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static RuleRefused term(Term term, int value) {
        return new RuleRefused("casework.term", term.name(), value, term.least(), term.most());
    }

    static RuleRefused ladder() {
        return new RuleRefused("casework.ladder", Term.ESCALATE_SUBDISTRICT.name(), "");
    }

    static RuleRefused twice(String field) {
        return new RuleRefused("casework.rule.twice", field, "");
    }

    static RuleRefused disorder(String code) {
        return new RuleRefused("casework.rule.disorder", "disorder", code);
    }

    static RuleRefused classCode(String code) {
        return new RuleRefused("casework.rule.class", "classCode", code);
    }
}
