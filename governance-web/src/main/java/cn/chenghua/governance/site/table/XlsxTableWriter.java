package cn.chenghua.governance.site.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** XLSX, flushed as it grows, so that memory stays flat; a text longer than a spreadsheet takes, such as the outline of a forest, is left out. */
final class XlsxTableWriter implements TableWriter {

    private static final int FLUSH_EVERY = 1_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Workbook book;
    private final Worksheet sheet;
    private final Notes notes;
    private int at;

    XlsxTableWriter(OutputStream out, String name, List<Column> columns, Notes notes) throws IOException {
        this.book = new Workbook(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                this.out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        }, "governance", "1.0");
        this.sheet = book.newWorksheet(name);
        this.notes = notes;
        header(columns);
        lists(columns);
    }

    private void header(List<Column> columns) {
        for (var i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).header());
            sheet.style(0, i).bold().set();
            sheet.width(i, 18);
        }
        at = 1;
        if (columns.stream().anyMatch(column -> column.unit() != null)) {
            for (var i = 0; i < columns.size(); i++) {
                var unit = columns.get(i).unit();
                if (unit != null) {
                    sheet.value(1, i, "[" + unit + "]");
                    sheet.style(1, i).italic().set();
                }
            }
            at = 2;
        }
        sheet.freezePane(0, at);
    }

    /** Writes what may be chosen on a sheet of its own and lets the cells of the column offer it; other values are warned of. */
    private void lists(List<Column> columns) {
        var offered = columns.stream().filter(column -> !column.choices().isEmpty()).toList();
        if (offered.isEmpty()) {
            return;
        }
        var page = book.newWorksheet(notes.lists());
        for (var i = 0; i < offered.size(); i++) {
            var choices = offered.get(i).choices();
            page.value(0, i, offered.get(i).header());
            page.style(0, i).bold().set();
            page.width(i, 24);
            for (var line = 0; line < choices.size(); line++) {
                page.value(line + 1, i, CsvTableWriter.safe(choices.get(line)));
            }
            var column = columns.indexOf(offered.get(i));
            sheet.range(at, column, Table.ROWS, column).validateWithList(page.range(1, i, choices.size(), i)).allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING).showErrorMessage(true)
                    .errorTitle(offered.get(i).header()).error(notes.lists());
        }
    }

    @Override
    public void row(@Nullable Object... cells) throws IOException {
        for (var i = 0; i < cells.length; i++) {
            put(i, cells[i]);
        }
        if (++at % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {
            }
            case Number number -> sheet.value(at, column, number);
            case Boolean truth -> sheet.value(at, column, truth);
            case LocalDate day -> {
                sheet.value(at, column, day);
                sheet.style(at, column).format("yyyy-mm-dd").set();
            }
            case Instant instant -> {
                sheet.value(at, column, instant.atZone(ZONE).toLocalDateTime());
                sheet.style(at, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Object other -> text(column, CsvTableWriter.safe(other.toString()));
        }
    }

    private void text(int column, String text) {
        if (text.length() <= Table.CELL) {
            sheet.value(at, column, text);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        if (!notes.lines().isEmpty()) {
            var page = book.newWorksheet(notes.sheet());
            page.width(0, 24);
            page.width(1, 90);
            for (var i = 0; i < notes.lines().size(); i++) {
                page.value(i, 0, CsvTableWriter.safe(notes.lines().get(i).title()));
                page.value(i, 1, CsvTableWriter.safe(notes.lines().get(i).text()));
            }
            page.finish();
        }
        book.finish();
    }
}
