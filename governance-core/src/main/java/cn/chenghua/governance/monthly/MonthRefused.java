package cn.chenghua.governance.monthly;

import java.time.YearMonth;

import cn.chenghua.governance.district.Refusal;

/** A report or an approval that cannot be so, such as the approval of a month in which reports are missing. */
public final class MonthRefused extends Refusal {

    private MonthRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    public static MonthRefused month(String typed) {
        return new MonthRefused("monthly.month", "month", typed);
    }

    static MonthRefused future(YearMonth month) {
        return new MonthRefused("monthly.future", "month", month.toString());
    }

    static MonthRefused running(YearMonth month) {
        return new MonthRefused("monthly.running", "month", month.toString());
    }

    static MonthRefused nothingChosen() {
        return new MonthRefused("monthly.chosen", "projects", 0);
    }

    static MonthRefused moved(String number) {
        return new MonthRefused("monthly.moved", "seen", number);
    }

    static MonthRefused locked(YearMonth month) {
        return new MonthRefused("monthly.locked", "month", month.toString());
    }

    static MonthRefused open(YearMonth month) {
        return new MonthRefused("monthly.open", "month", month.toString());
    }

    static MonthRefused same(String number) {
        return new MonthRefused("monthly.same", "project", number);
    }

    static MonthRefused approved(String party) {
        return new MonthRefused("monthly.approved", "project", party);
    }

    static MonthRefused approvedAlready(String party) {
        return new MonthRefused("monthly.approved.already", "party", party);
    }

    static MonthRefused notApproved(String party) {
        return new MonthRefused("monthly.approved.not", "party", party);
    }

    static MonthRefused incomplete(int missing, int due) {
        return new MonthRefused("monthly.incomplete", "party", missing, due);
    }

    static MonthRefused stale(int count) {
        return new MonthRefused("monthly.stale", "party", count);
    }

    static MonthRefused waiting(int count) {
        return new MonthRefused("monthly.waiting", "party", count);
    }

    static MonthRefused party(String key) {
        return new MonthRefused("monthly.party", "party", key);
    }

    static MonthRefused reason() {
        return new MonthRefused("monthly.reason", "reason", "");
    }

    static MonthRefused standIn() {
        return new MonthRefused("monthly.stand.in", "reason", "");
    }

    static MonthRefused tooLong(String field) {
        return new MonthRefused("monthly.long", field, MonthReport.LONGEST);
    }
}
