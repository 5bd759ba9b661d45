package cn.chenghua.governance.site.table;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

/**
 * An uploaded CSV or XLSX table with a header, such as six hundred projects. Formulas, broken encodings and overlong files
 * are found while it is read; what its cells mean is the matter of {@link Cells}.
 */
public final class Table {

    public static final int BYTES = 10 * 1024 * 1024;
    public static final int ROWS = 100_000;
    public static final int COLUMNS = 200;
    static final int CELL = 32_767;
    private static final int SHAPE = 1_000_000;

    private final Source source;
    private final Heading heading;
    private final List<String> columns;

    private Table(Source source, Heading heading) {
        this.source = source;
        this.heading = heading;
        this.columns = heading.columns();
    }

    /**
     * Reads the header of {@code content}.
     *
     * @param encoding the declared one, {@code UTF-8} or {@code GB18030}, or null to find out
     * @param names other header texts and the column each stands for, such as 日期 for {@code day}
     */
    public static Table open(byte[] content, @Nullable String encoding, Map<String, String> names) {
        if (content.length > BYTES) {
            throw new BrokenTable("table.bytes", content.length / 1024 / 1024, BYTES / 1024 / 1024);
        }
        var source = source(content, encoding);
        try (var rows = guarded(source)) {
            return new Table(source, Heading.find(rows.limit(Heading.LINES).toList(), names));
        }
    }

    private static Source source(byte[] content, @Nullable String encoding) {
        if (content.length == 0) {
            throw new BrokenTable("table.empty");
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new BrokenTable("table.xls");
        }
        if (startsWith(content, 'P', 'K', 3, 4)) {
            WorkbookGate.check(content);
            return new XlsxRows(content);
        }
        return new CsvRows(Decoding.decode(content, encoding));
    }

    private static boolean startsWith(byte[] content, int... signature) {
        return content.length >= signature.length
                && Arrays.equals(Arrays.copyOf(content, signature.length), bytes(signature));
    }

    private static byte[] bytes(int[] values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** What was made of a header that stands elsewhere than on the first line, is merged, or says its unit above. */
    public List<RowNote> notes() {
        return heading.notes();
    }

    /** The row the header ends on. */
    public int headerRow() {
        return heading.last();
    }

    public List<String> columns() {
        return columns.stream().filter(column -> !column.isEmpty()).toList();
    }

    /** Passes where the header has all of {@code needed}. */
    public Table requiring(String... needed) {
        return requiring(UnaryOperator.identity(), needed);
    }

    /** The same; a refusal names the columns by {@code label}. */
    public Table requiring(UnaryOperator<String> label, String... needed) {
        var missing = Stream.of(needed).filter(Predicate.not(columns::contains)).map(label).toList();
        if (!missing.isEmpty()) {
            throw new BrokenTable(source.place().isEmpty() ? "table.header.missing" : "table.header.sheet",
                    String.join(", ", missing),
                    String.join(", ", columns().stream().map(label).toList()), heading.last(), source.place());
        }
        return this;
    }

    /** Columns that are not among {@code expected}, which the reader will not look at. */
    public List<String> unknown(List<String> expected) {
        return columns().stream().filter(Predicate.not(expected::contains)).toList();
    }

    /** The rows below the header without blank ones and without a row of units in brackets; to be closed. */
    public Stream<TableRow> rows() {
        return guarded(source).dropWhile(line -> line.number() <= heading.last()).map(this::named)
                .filter(row -> !row.blank() && !units(row));
    }

    /** The lines of a source; whatever a reader stumbles over becomes a sentence with the row where it happened. */
    private static Stream<Line> guarded(Source source) {
        var lines = source.rows();
        var from = lines.iterator();
        var guard = new Iterator<Line>() {
            private int last;

            @Override
            public boolean hasNext() {
                return guard(from::hasNext);
            }

            @Override
            public Line next() {
                var line = guard(from::next);
                last = line.number();
                return line;
            }

            private <T> T guard(Supplier<T> step) {
                try {
                    return step.get();
                } catch (NoSuchElementException | BrokenTable e) {
                    throw e;
                } catch (RuntimeException e) {
                    throw new BrokenTable("table.broken", e, last + 1);
                }
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(guard, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(lines::close);
    }

    private TableRow named(Line line) {
        if (line.number() > ROWS + heading.last()) {
            throw new BrokenTable("table.rows", ROWS);
        }
        var cells = new LinkedHashMap<String, TableRow.Cell>();
        for (var i = 0; i < line.cells().size(); i++) {
            var cell = line.cells().get(i);
            var most = i < columns.size() && columns.get(i).equals("wkt") ? SHAPE : CELL;
            if (cell.text().length() > most) {
                throw new BrokenTable("table.cell", line.number(), i + 1, most);
            }
            if (i < columns.size() && !columns.get(i).isEmpty()) {
                cells.put(columns.get(i), cell);
            } else if (!cell.text().isEmpty()) {
                throw new BrokenTable("table.cell.stray", line.number(), i + 1);
            }
        }
        return new TableRow(line.number(), cells, null);
    }

    private boolean units(TableRow row) {
        return row.number() == heading.last() + 1
                && row.cells().values().stream().map(TableRow.Cell::text).filter(text -> !text.isEmpty())
                        .allMatch(text -> text.startsWith("[") && text.endsWith("]"));
    }

    /** A file as numbered lines of cells, read anew with each call. */
    interface Source {
        Stream<Line> rows();

        /** What a reader knows the table by beside its file: the name of the sheet, or nothing. */
        default String place() {
            return "";
        }
    }

    record Line(int number, List<TableRow.Cell> cells) {
    }
}
