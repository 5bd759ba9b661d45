package cn.chenghua.governance.inspection.contradiction;

import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A reason or a rule that cannot be so, or a contradiction that is not there for the asker. */
public final class ContradictionRefused extends Refusal {

    private ContradictionRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static ContradictionRefused unknown(UUID id) {
        return new ContradictionRefused("contradiction.unknown", "id", id.toString());
    }

    static ContradictionRefused said(int length, int limit) {
        return new ContradictionRefused("contradiction.said", "said", length, limit);
    }

    /** A reason that says nothing without words. */
    static ContradictionRefused silent() {
        return new ContradictionRefused("contradiction.silent", "said", "-");
    }

    static ContradictionRefused given() {
        return new ContradictionRefused("contradiction.given", "reason", "-");
    }

    static ContradictionRefused days(long days, int most) {
        return new ContradictionRefused("contradiction.days", "days", days, most);
    }

    static ContradictionRefused metres(long metres, int least, int most) {
        return new ContradictionRefused("contradiction.metres", "metres", metres, least, most);
    }
}
