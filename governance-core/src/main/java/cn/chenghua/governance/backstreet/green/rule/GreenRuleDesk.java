package cn.chenghua.governance.backstreet.green.rule;

import java.math.BigDecimal;
import java.time.Clock;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.green.rule.GreenRules.Decision;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the office sets the numbers the plan's text leaves open. */
@Service
@Transactional
public class GreenRuleDesk {

    private static final int REASON = 500;
    private final GreenRules rules;
    private final Clock clock;

    GreenRuleDesk(GreenRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Sets a value from now on; what was reached under the one before stays. A repeat of the value in force changes nothing. */
    public void decide(Actor actor, GreenRule rule, BigDecimal value, String reason) {
        actor.check(Right.SET_STANDARDS);
        rule.admit(value);
        var why = reason.strip();
        if (why.isEmpty() || why.codePointCount(0, why.length()) > REASON) {
            throw RuleRefused.reason(REASON);
        }
        if (rules.decided(rule).filter(decision -> decision.value().compareTo(value) == 0).isEmpty()) {
            rules.add(new Decision(rule, value, why, actor.username(), actor.displayName(), clock.instant()));
        }
    }
}
