package cn.chenghua.governance.safecommunity.volunteer;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** Hours that cannot be so, such as some that the member confirms himself. */
public final class ServiceRefused extends Refusal {

    private ServiceRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static ServiceRefused time(int begins, int ends) {
        return new ServiceRefused("safety.hours.time", "ends", Served.shown(begins), Served.shown(ends));
    }

    static ServiceRefused clock(String field, String typed) {
        return new ServiceRefused("safety.hours.clock", field, typed);
    }

    static ServiceRefused outside(LocalDate day) {
        return new ServiceRefused("safety.hours.outside", "day", day.toString());
    }

    static ServiceRefused overlap(LocalDate day, String begins, String ends) {
        return new ServiceRefused("safety.hours.overlap", "begins", day.toString(), begins, ends);
    }

    static ServiceRefused self(String by) {
        return new ServiceRefused("safety.hours.self", "entry", by);
    }

    static ServiceRefused third() {
        return new ServiceRefused("safety.hours.third", "entry", "-");
    }

    /** A table that would confirm time. */
    public static ServiceRefused byTable() {
        return new ServiceRefused("safety.hours.table", "state");
    }

    static ServiceRefused typed(String said, String confirmed) {
        return new ServiceRefused("safety.hours.typed", "hours", said, confirmed);
    }

    static ServiceRefused decided(ServiceEntry.State state) {
        return new ServiceRefused("safety.hours.decided", "entry", new Word("safety.entry." + state.name()));
    }

    static ServiceRefused unconfirmed() {
        return new ServiceRefused("safety.hours.none", "stage", "-");
    }
}
