package cn.chenghua.governance.casework.rule;

import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.inspection.Severity;

import org.jspecify.annotations.Nullable;

/**
 * How long cases of a disorder may take, such as 4 working hours for rubbish dropped.
 *
 * @param disorder its code in the taxonomy; empty for all others
 * @param severity null for every one
 */
public record LimitRule(String disorder, @Nullable Severity severity, Limit limit) {

    boolean fits(String wanted, Severity bad) {
        return (disorder.isEmpty() || disorder.equals(wanted)) && (severity == null || severity == bad);
    }

    /** The narrower of two that fit holds. */
    int narrowness() {
        return (disorder.isEmpty() ? 0 : 2) + (severity == null ? 0 : 1);
    }
}
