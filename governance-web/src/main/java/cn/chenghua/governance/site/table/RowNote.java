package cn.chenghua.governance.site.table;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong or worth knowing about one cell of an uploaded table: the message {@code key} says the reason,
 * {@link #mend()}, where there is one, how to mend it. Row 1 is the header, as a spreadsheet counts; column "" is the whole row.
 */
public record RowNote(int row, String column, String value, String key, List<Object> arguments, Severity severity) {

    private static final int SHOWN = 80;

    public RowNote {
        value = value.length() > SHOWN
                ? value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, SHOWN))) + "…"
                : value;
        arguments = List.copyOf(arguments);
    }

    /** A cell that keeps its row from being taken over. */
    public static RowNote error(int row, String column, String value, String key, Object... arguments) {
        return new RowNote(row, column, value, key, Arrays.asList(arguments), Severity.ERROR);
    }

    /** Something worth knowing that stops nothing. */
    public static RowNote hint(int row, String column, String value, String key, Object... arguments) {
        return new RowNote(row, column, value, key, Arrays.asList(arguments), Severity.HINT);
    }

    /** The message key of how to mend it; not every reason has one. */
    public String mend() {
        return "mend." + key;
    }

    public boolean stops() {
        return severity == Severity.ERROR;
    }

    /** Whether a note stops its row. */
    public enum Severity {
        ERROR, HINT
    }
}
