package cn.chenghua.governance.storage;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /**
     * What such a statement selects from, its columns called {@code letter} with their numbers, such as {@code a1}. A single row
     * comes as plain values: of arrays the database would think anew, at each execution, how many rows they have.
     */
    public static String source(String letter, List<@Nullable String[]> columns) {
        var single = columns.getFirst().length == 1;
        var names = IntStream.rangeClosed(1, columns.size()).mapToObj(at -> letter + at).toList();
        return single
                ? names.stream().map(name -> "?::text as " + name).collect(Collectors.joining(", ", "(select ", ") as t"))
                : names.stream().map(_ -> "?::text[]").collect(Collectors.joining(", ", "unnest(", ") as t("))
                        + String.join(", ", names) + ")";
    }

    /** The parameter of a column for that source. */
    public static @Nullable Object parameter(@Nullable String[] column) {
        return column.length == 1 ? column[0] : column;
    }
}
