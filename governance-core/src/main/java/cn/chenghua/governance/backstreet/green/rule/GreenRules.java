package cn.chenghua.governance.backstreet.green.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was decided, in the order of the decisions; none is ever changed. */
public interface GreenRules {

    /** All decisions, the latest first. */
    List<Decision> decisions();

    void add(Decision decision);

    /** The decision in force. */
    default Optional<Decision> decided(GreenRule rule) {
        return decisions().stream().filter(decision -> decision.rule() == rule).findFirst();
    }

    /** The value in force: the decided one, or the suggestion; not to be asked of a rule without one. */
    default BigDecimal value(GreenRule rule) {
        return decided(rule).map(Decision::value).orElseGet(() -> Optional.ofNullable(rule.suggestion()).orElseThrow());
    }

    /** A value with who set it when, and why. */
    record Decision(GreenRule rule, BigDecimal value, String reason, String by, String byName, Instant at) {
    }
}
