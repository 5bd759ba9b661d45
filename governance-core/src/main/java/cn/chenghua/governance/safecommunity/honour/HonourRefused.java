package cn.chenghua.governance.safecommunity.honour;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A step to an honour that may not be taken, such as a review by the nominator. */
public final class HonourRefused extends Refusal {

    private HonourRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static HonourRefused nominator(String by) {
        return new HonourRefused("warning.honour.nominator", "verb", by);
    }

    static HonourRefused consent(String nominee) {
        return new HonourRefused("warning.honour.consent", "verb", nominee);
    }

    static HonourRefused objections(LocalDate on, LocalDate first) {
        return new HonourRefused("warning.honour.objections", "day", on.toString(), first.toString());
    }
}
