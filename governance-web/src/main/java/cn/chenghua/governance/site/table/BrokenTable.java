package cn.chenghua.governance.site.table;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a table at all, such as a workbook of 200 MB or a text in a broken encoding. A wrong cell is
 * a {@link RowNote} instead.
 */
public final class BrokenTable extends Refusal {

    BrokenTable(String code, Object... arguments) {
        super(code, "file", arguments);
    }

    BrokenTable(String code, @Nullable Throwable cause, Object... arguments) {
        this(code, arguments);
        initCause(cause);
    }
}
