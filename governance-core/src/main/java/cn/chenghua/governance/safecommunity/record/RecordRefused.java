package cn.chenghua.governance.safecommunity.record;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A record of safe communities that cannot be so; its code tells which rule. */
public final class RecordRefused extends Refusal {

    private RecordRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static RecordRefused unknown(Object id) {
        return new RecordRefused("warning.record.unknown", "id", id.toString());
    }

    static RecordRefused exists(Object id) {
        return new RecordRefused("warning.record.exists", "id", id.toString());
    }

    public static RecordRefused needed(String field) {
        return new RecordRefused("warning.needed", field, "-");
    }

    static RecordRefused number(String field, String text) {
        return new RecordRefused("warning.number", field, text);
    }

    static RecordRefused day(String field, String text) {
        return new RecordRefused("warning.day", field, text);
    }

    public static RecordRefused choice(String field, String text) {
        return new RecordRefused("warning.choice", field, text);
    }

    static RecordRefused tooLong(String field, int longest) {
        return new RecordRefused("warning.long", field, longest);
    }

    static RecordRefused due(LocalDate due, LocalDate day) {
        return new RecordRefused("warning.due", "due", due.toString(), day.toString());
    }

    static RecordRefused verb(String verb) {
        return new RecordRefused("warning.verb", "verb", verb);
    }

    static RecordRefused twice(String title, int row) {
        return new RecordRefused("warning.row.twice", "title", title, row);
    }
}
