package cn.chenghua.governance.responsibility.patrol;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A patrol regime that cannot be so, such as one in force in no month. */
public final class RegimeRefused extends Refusal {

    private RegimeRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static RegimeRefused times(int times, int most) {
        return new RegimeRefused("regime.times", "times", times, most);
    }

    static RegimeRefused months() {
        return new RegimeRefused("regime.months", "months", "");
    }

    static RegimeRefused cover(int days, int longest) {
        return new RegimeRefused("regime.cover", "coverDays", days, longest);
    }

    static RegimeRefused share(int share) {
        return new RegimeRefused("regime.share", "share", share);
    }

    static RegimeRefused source(int limit) {
        return new RegimeRefused("regime.source", "source", limit);
    }

    static RegimeRefused past(LocalDate from, LocalDate today) {
        return new RegimeRefused("regime.past", "from", from.toString(), today.toString());
    }
}
