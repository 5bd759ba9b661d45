package cn.chenghua.governance.site.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a table at all, such as a workbook of 200 MB or a text in a broken encoding; its key leads
 * to a sentence that tells how to mend it. A wrong cell is a {@link RowNote} instead.
 */
public final class BrokenTable extends RuntimeException {

    private final String code;
    private final transient List<Object> arguments;

    BrokenTable(String code, Object... arguments) {
        this(code, null, arguments);
    }

    BrokenTable(String code, @Nullable Throwable cause, Object... arguments) {
        super(code + " " + List.of(arguments), cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The message key, such as {@code table.encoding}. */
    public String key() {
        return "table." + code;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
