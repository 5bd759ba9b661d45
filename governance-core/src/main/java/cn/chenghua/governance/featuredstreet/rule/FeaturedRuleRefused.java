package cn.chenghua.governance.featuredstreet.rule;

import cn.chenghua.governance.district.Refusal;

/** A setting out of its bounds, such as a re-evaluation after 0 days. */
public final class FeaturedRuleRefused extends Refusal {

    private FeaturedRuleRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static FeaturedRuleRefused term(FeaturedTerm term, int value) {
        return new FeaturedRuleRefused("featured.rule.term", term.name(), value, term.least(), term.most());
    }

    static FeaturedRuleRefused mandatory(Mandatory part) {
        return new FeaturedRuleRefused("featured.rule.mandatory", part.name(), part.name());
    }

    static FeaturedRuleRefused unknown(Mandatory part, String text) {
        return new FeaturedRuleRefused("featured.rule.unknown", part.name(), text);
    }
}
