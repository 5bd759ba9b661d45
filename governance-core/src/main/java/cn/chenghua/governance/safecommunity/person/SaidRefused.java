package cn.chenghua.governance.safecommunity.person;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** Something said that cannot be so, such as a period that ends before it begins. */
public final class SaidRefused extends Refusal {

    private SaidRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static SaidRefused tooLong(String field, int limit) {
        return new SaidRefused("safety.long", field, limit);
    }

    /** Something needed that was not said. */
    public static SaidRefused missing(String field) {
        return new SaidRefused("safety.missing", field, "");
    }

    static SaidRefused period(LocalDate ends, LocalDate begins) {
        return new SaidRefused("safety.period", "ends", ends.toString(), begins.toString());
    }

    static SaidRefused hidden(String field) {
        return new SaidRefused("safety.hidden", "field", field);
    }

    /** Something that stays as it is, whatever a table says. */
    public static SaidRefused stays(String field, String there) {
        return new SaidRefused("safety.stays", field, there);
    }

    /** A record that is not there, or that lies where one does not see. */
    public static SaidRefused unknown(Object id) {
        return new SaidRefused("safety.unknown", "id", id.toString());
    }

    /** The same id or number for something else. */
    public static SaidRefused exists(Object id) {
        return new SaidRefused("safety.exists", "id", id.toString());
    }
}
