package cn.chenghua.governance.communityservice.request;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A request that cannot be so, such as rated by who answered it; its code tells which rule. */
public final class RequestRefused extends Refusal {

    private RequestRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static RequestRefused before(LocalDate day, LocalDate asked) {
        return new RequestRefused("services.request.before", "day", day.toString(), asked.toString());
    }

    static RequestRefused rating(int stars) {
        return new RequestRefused("services.request.rating", "rating", stars);
    }

    static RequestRefused rater(String who) {
        return new RequestRefused("services.request.rater", "rating", who);
    }
}
