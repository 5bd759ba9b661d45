package cn.chenghua.governance.site.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes rows to a file that opens with correct Chinese in a spreadsheet; no cell of it starts a formula. Cells may be
 * text, numbers, days, instants, booleans or null.
 */
public interface TableWriter extends AutoCloseable {

    void row(@Nullable Object... cells) throws IOException;

    /** Ends the file; the stream below stays open. */
    @Override
    void close() throws IOException;

    /** UTF-8 with a byte order mark, RFC 4180. */
    static TableWriter csv(OutputStream out, List<Column> columns) throws IOException {
        return new CountedTable(new CsvTableWriter(out, columns));
    }

    /** A typed sheet with a frozen header, a row of units where a column has one, and a sheet of notes where there are any. */
    static TableWriter xlsx(OutputStream out, String sheet, List<Column> columns, Notes notes) throws IOException {
        return new CountedTable(new XlsxTableWriter(out, sheet, columns, notes));
    }

    /** The same with notes on a sheet called Notes. */
    static TableWriter xlsx(OutputStream out, String sheet, List<Column> columns, List<Note> notes) throws IOException {
        return xlsx(out, sheet, columns, new Notes("Notes", notes));
    }

    /** A column's header and, where its figures have one, their unit. */
    record Column(String header, @Nullable String unit) {
        public static Column of(String header) {
            return new Column(header, null);
        }
    }

    /** The sheet behind the figures, with definitions, day and scope; left out where it has no lines. */
    record Notes(String sheet, List<Note> lines) {
    }

    /** A line of the notes sheet, such as "as of" and a day. */
    record Note(String title, String text) {
    }
}
