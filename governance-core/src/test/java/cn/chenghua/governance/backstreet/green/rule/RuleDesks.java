package cn.chenghua.governance.backstreet.green.rule;

import java.time.Clock;

/** The desk of decisions over rules in memory. */
public final class RuleDesks {

    private RuleDesks() {
    }

    public static GreenRuleDesk of(GreenRules rules, Clock clock) {
        return new GreenRuleDesk(rules, clock);
    }
}
