package cn.chenghua.governance.communityservice.record;

import java.math.BigDecimal;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;

/** What no record of services may be, such as nameless; its code tells which rule. */
public final class RecordRefused extends Refusal {

    private RecordRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static RecordRefused tooLong(String field, int limit) {
        return new RecordRefused("services.long", field, limit);
    }

    static RecordRefused empty(String field) {
        return new RecordRefused("services.empty", field, "-");
    }

    static RecordRefused amount(String field, BigDecimal amount) {
        return new RecordRefused("services.amount", field, amount.toPlainString());
    }

    /** A record that is not there or that the asker may not see. */
    public static RecordRefused unknown(Object id) {
        return new RecordRefused("services.unknown", "id", id.toString());
    }

    /** The number of no project of the kind that is wanted. */
    public static RecordRefused number(String field, String number) {
        return new RecordRefused("services.number", field, number);
    }

    /** A repeat that says something else than the first. */
    public static RecordRefused exists(Object id) {
        return new RecordRefused("services.exists", "id", id.toString());
    }

    /** A change made from a version that is no more. */
    public static SavedInBetween between(long expected, long current) {
        return new SavedInBetween("services.saved.between", expected, current);
    }
}
