package cn.chenghua.governance.safecommunity.covenant;

import cn.chenghua.governance.district.Refusal;

/** A vote that cannot be, such as 40 votes of 39 present. */
public final class CovenantRefused extends Refusal {

    private CovenantRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static CovenantRefused vote() {
        return new CovenantRefused("warning.covenant.vote", "verb", "-");
    }

    static CovenantRefused votes(int present, int sum) {
        return new CovenantRefused("warning.covenant.votes", "present", present, sum);
    }
}
