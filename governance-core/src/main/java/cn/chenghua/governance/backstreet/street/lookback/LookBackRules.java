package cn.chenghua.governance.backstreet.street.lookback;

import java.time.LocalDate;

import cn.chenghua.governance.backstreet.rule.StreetRules;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceRules;

/** What is asked of every look-back, whether it comes from a form or from a table. */
public final class LookBackRules {

    private LookBackRules() {
    }

    /** Passes where an acceptance stands; held can only be said once the days have passed, relapsed on any day. */
    public static void check(RecordLookBack wish, AcceptanceRules.Standing standing, StreetRules rules, LocalDate today) {
        var accepted = standing.lastDay();
        if (accepted == null || !standing.accepted() || standing.relapsed() || wish.day().isBefore(accepted)) {
            throw LookBackRefused.notAccepted(wish.day());
        }
        if (wish.day().isAfter(today)) {
            throw LookBackRefused.future(wish.day());
        }
        var due = rules.lookBack(accepted);
        if (wish.result() == RecordLookBack.Result.HELD && wish.day().isBefore(due)) {
            throw LookBackRefused.early(wish.day(), due);
        }
    }
}
