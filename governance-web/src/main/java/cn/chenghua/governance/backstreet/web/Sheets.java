package cn.chenghua.governance.backstreet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.sheet.web.SheetColumns;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts uploaded tables or drawings through an intake, piece by piece; and sends tables out. */
@Component
public class Sheets {

    /** What would become of the rows. */
    public <R> Findings.Trial judge(byte[] content, ShapeDoor.Declared said, SheetColumns columns, Reader<R> reader,
            Function<List<R>, List<Outcome>> intake) {
        var found = new Findings();
        if (ShapeDoor.geoJson(content)) {
            var rows = ShapeDoor.features(content, columns.names(), found::add).iterator();
            return found.judge(pieces(rows, reader, found::add), intake, "number", columns::label);
        }
        var table = open(content, said, columns);
        found.header(table, columns::knows, columns::label);
        try (var rows = table.rows()) {
            return found.judge(pieces(rows.map(ShapeDoor.Drawn::not).iterator(), reader, found::add), intake,
                    "number", columns::label);
        }
    }

    /** Takes the rows in. */
    public <R> Tally take(byte[] content, ShapeDoor.Declared said, SheetColumns columns, Reader<R> reader, boolean onlyGood,
            Function<Iterator<List<R>>, Tally> intake) {
        var stopping = Findings.stopping(onlyGood);
        if (ShapeDoor.geoJson(content)) {
            return intake.apply(pieces(ShapeDoor.features(content, columns.names(), stopping).iterator(), reader, stopping));
        }
        try (var rows = open(content, said, columns).rows()) {
            return intake.apply(pieces(rows.map(ShapeDoor.Drawn::not).iterator(), reader, stopping));
        }
    }

    private static Table open(byte[] content, ShapeDoor.Declared said, SheetColumns columns) {
        return Table.open(content, said.encoding().isBlank() ? null : said.encoding(), columns.names())
                .requiring(columns::label, "number");
    }

    private static <R> Iterator<List<R>> pieces(Iterator<ShapeDoor.Drawn> rows, Reader<R> reader, Consumer<RowNote> notes) {
        return Pieces.of(rows, drawn -> {
            var cells = new Cells(drawn.row(), notes);
            var read = reader.read(cells, drawn);
            return cells.sound() ? read : null;
        });
    }

    /** Metres of a cell, or kilometres where the header says so. */
    public static @Nullable BigDecimal metres(Cells cells, String column) {
        var metres = cells.decimal(column);
        var kilometres = cells.decimal(column + "_km");
        return metres != null || kilometres == null ? metres : kilometres.movePointRight(3);
    }

    /** Sends a table out as CSV. */
    public static void csv(HttpServletResponse response, String name, SheetColumns columns, Rows rows) throws IOException {
        try (var writer = TableWriter.csv(Download.csv(response, name), columns.headers())) {
            rows.write(writer);
        }
    }

    /** Sends a table out as a workbook. */
    public static void xlsx(HttpServletResponse response, String name, String title, SheetColumns columns,
            List<TableWriter.Note> notes, Rows rows) throws IOException {
        try (var writer = TableWriter.xlsx(Download.xlsx(response, name), title, columns.headers(), notes)) {
            rows.write(writer);
        }
    }

    /** Reads a row; null where nothing can be made of it, which is noted. */
    public interface Reader<R> {
        @Nullable
        R read(Cells cells, ShapeDoor.Drawn drawn);
    }

    /** Writes rows. */
    public interface Rows {
        void write(TableWriter writer) throws IOException;

        /** One row within a loop that throws nothing. */
        static void row(TableWriter writer, @Nullable Object... cells) {
            try {
                writer.row(cells);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
