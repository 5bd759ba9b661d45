package cn.chenghua.governance.storage;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Turns a batch of records into text arrays, one a column, which a single statement with {@code unnest} takes in. */
public final class Columns {

    private Columns() {
    }

    public static <T> @Nullable String[] of(List<T> rows, Function<T, @Nullable Object> column) {
        var cells = new @Nullable String[rows.size()];
        for (int i = 0; i < cells.length; i++) {
            var value = column.apply(rows.get(i));
            cells[i] = value == null ? null : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }
        return cells;
    }
}
