package cn.chenghua.governance.backstreet.rule;

import cn.chenghua.governance.responsibility.Depth;

/**
 * By which check-list streets of a depth are accepted, such as STREET with at least 90 % of its items passed for an upgrade; the
 * percentages are suggestions.
 *
 * @param standard code of the check-list
 * @param least percent of the items that apply
 */
public record DepthRule(String standard, int least) {

    private static final String CODE = "[A-Z][A-Z0-9_]{0,39}";

    public DepthRule {
        if (!standard.matches(CODE)) {
            throw StreetRuleRefused.standard(standard);
        }
        if (least < 0 || least > 100) {
            throw StreetRuleRefused.least(least);
        }
    }

    static DepthRule suggested(Depth depth) {
        return new DepthRule("STREET", switch (depth) {
            case REMEDIATE -> 80;
            case UPGRADE -> 90;
            case SHOWCASE -> 95;
        });
    }
}
