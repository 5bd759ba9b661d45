package cn.chenghua.governance.monthly;

import java.time.YearMonth;

import cn.chenghua.governance.district.Refusal;

/** A report or an approval that cannot be so, such as the approval of a month in which reports are missing. */
public final class MonthRefused extends Refusal {

    private MonthRefused(String code, String field, Object... arguments) {
        super("monthly." + code, field, arguments);
    }

    public static MonthRefused month(String typed) {
        return new MonthRefused("month", "month", typed);
    }

    static MonthRefused future(YearMonth month) {
        return new MonthRefused("future", "month", month.toString());
    }

    static MonthRefused running(YearMonth month) {
        return new MonthRefused("running", "month", month.toString());
    }

    static MonthRefused nothingDue(String number) {
        return new MonthRefused("due", "project", number);
    }

    static MonthRefused nothingChosen() {
        return new MonthRefused("chosen", "projects", 0);
    }

    static MonthRefused moved(String number) {
        return new MonthRefused("moved", "seen", number);
    }

    static MonthRefused locked(YearMonth month) {
        return new MonthRefused("locked", "month", month.toString());
    }

    static MonthRefused open(YearMonth month) {
        return new MonthRefused("open", "month", month.toString());
    }

    static MonthRefused same(String number) {
        return new MonthRefused("same", "project", number);
    }

    static MonthRefused approved(String party) {
        return new MonthRefused("approved", "project", party);
    }

    static MonthRefused approvedAlready(String party) {
        return new MonthRefused("approved.already", "party", party);
    }

    static MonthRefused notApproved(String party) {
        return new MonthRefused("approved.not", "party", party);
    }

    static MonthRefused incomplete(int missing, int due) {
        return new MonthRefused("incomplete", "party", missing, due);
    }

    static MonthRefused stale(int count) {
        return new MonthRefused("stale", "party", count);
    }

    static MonthRefused waiting(int count) {
        return new MonthRefused("waiting", "party", count);
    }

    static MonthRefused party(String key) {
        return new MonthRefused("party", "party", key);
    }

    static MonthRefused reason() {
        return new MonthRefused("reason", "reason", "");
    }

    static MonthRefused standIn() {
        return new MonthRefused("stand.in", "reason", "");
    }

    static MonthRefused tooLong(String field) {
        return new MonthRefused("long", field, MonthReport.LONGEST);
    }
}
