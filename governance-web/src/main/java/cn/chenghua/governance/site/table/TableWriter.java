package cn.chenghua.governance.site.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes rows to a file that opens with correct Chinese in a spreadsheet; no cell of it starts a formula. Cells may be
 * text, numbers, days, instants, booleans or null.
 */
public interface TableWriter extends AutoCloseable {

    void row(@Nullable Object... cells) throws IOException;

    /** The same within a loop that throws nothing. */
    default void put(@Nullable Object... cells) {
        try {
            row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the file; the stream below stays open. */
    @Override
    void close() throws IOException;

    /** UTF-8 with a byte order mark, RFC 4180. */
    static TableWriter csv(OutputStream out, List<Column> columns) throws IOException {
        return new CountedTable(new CsvTableWriter(out, columns));
    }

    /**
     * A typed sheet with a frozen header, a row of units where a column has one, drop-down lists where a column has choices, and
     * a sheet of notes where there are any.
     */
    static TableWriter xlsx(OutputStream out, String sheet, List<Column> columns, Notes notes) throws IOException {
        return new CountedTable(new XlsxTableWriter(out, sheet, columns, notes));
    }

    /** A column's header, where its figures have one their unit, and what may be chosen in it, such as the kinds of projects. */
    record Column(String header, @Nullable String unit, List<String> choices) {

        public Column(String header, @Nullable String unit) {
            this(header, unit, List.of());
        }

        public static Column of(String header) {
            return new Column(header, null);
        }
    }

    /**
     * The sheets behind the rows.
     *
     * @param sheet with definitions, day and scope; left out where there are no lines
     * @param lists with the choices of columns; left out where no column has any
     */
    record Notes(String sheet, List<Note> lines, String lists) {
        public Notes(String sheet, List<Note> lines) {
            this(sheet, lines, "Lists");
        }

        /** On a sheet called Notes. */
        public static Notes of(Note... lines) {
            return new Notes("Notes", List.of(lines));
        }
    }

    /** A line of the notes sheet, such as "as of" and a day. */
    record Note(String title, String text) {
    }
}
