package cn.chenghua.governance.backstreet.street.lookback;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.backstreet.rule.StreetRules;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;

/** What is asked of every look-back, whether it comes from a form or from a table. */
public final class LookBackRules {

    private LookBackRules() {
    }

    /** The acceptance that is looked back at; held can only be said once the days have passed, relapsed on any day. */
    public static Acceptance check(RecordLookBack wish, List<Acceptance> acceptances, boolean relapsed, StreetRules rules,
            LocalDate today) {
        var standing = acceptances.stream().filter(Acceptance::counted).reduce((_, later) -> later).orElse(null);
        if (standing == null || relapsed || wish.day().isBefore(standing.day())) {
            throw LookBackRefused.notAccepted(wish.day());
        }
        if (wish.day().isAfter(today)) {
            throw LookBackRefused.future(wish.day());
        }
        var due = rules.lookBack(standing.day());
        if (wish.result() == RecordLookBack.Result.HELD && wish.day().isBefore(due)) {
            throw LookBackRefused.early(wish.day(), due);
        }
        return standing;
    }
}
