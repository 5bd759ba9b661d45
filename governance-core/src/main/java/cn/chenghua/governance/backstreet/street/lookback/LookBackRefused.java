package cn.chenghua.governance.backstreet.street.lookback;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A look-back that cannot be so, such as one before the street was accepted. */
public final class LookBackRefused extends Refusal {

    private LookBackRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static LookBackRefused reason(int limit) {
        return new LookBackRefused("backstreet.lookback.reason", "reason", limit);
    }

    static LookBackRefused notAccepted(LocalDate day) {
        return new LookBackRefused("backstreet.lookback.acceptance", "day", day.toString());
    }

    static LookBackRefused early(LocalDate day, LocalDate due) {
        return new LookBackRefused("backstreet.lookback.early", "day", day.toString(), due.toString());
    }

    static LookBackRefused future(LocalDate day) {
        return new LookBackRefused("backstreet.lookback.future", "day", day.toString());
    }

    static LookBackRefused other(UUID id) {
        return new LookBackRefused("backstreet.lookback.other", "id", id.toString());
    }
}
