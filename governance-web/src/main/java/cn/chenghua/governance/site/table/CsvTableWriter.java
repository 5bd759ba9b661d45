package cn.chenghua.governance.site.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** CSV; units stand in a row of their own below the header, in brackets. */
final class CsvTableWriter implements TableWriter {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneId.of("Asia/Shanghai"));
    private final Writer out;

    CsvTableWriter(OutputStream out, List<Column> columns) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.out.write('\uFEFF');
        line(columns.stream().map(Column::header).toList());
        if (columns.stream().anyMatch(column -> column.unit() != null)) {
            line(columns.stream().map(column -> column.unit() == null ? "" : "[" + column.unit() + "]").toList());
        }
    }

    @Override
    public void row(@Nullable Object... cells) throws IOException {
        for (int at = 0; at < cells.length; at++) {
            if (at > 0) {
                out.write(',');
            }
            out.write(quoted(text(cells[at])));
        }
        out.write("\r\n");
    }

    private void line(List<String> cells) throws IOException {
        var separator = "";
        for (var cell : cells) {
            out.write(separator);
            out.write(quoted(cell));
            separator = ",";
        }
        out.write("\r\n");
    }

    private static String quoted(String text) {
        var plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                && (text.isEmpty()
                        || !Character.isWhitespace(text.charAt(0)) && !Character.isWhitespace(text.charAt(text.length() - 1)));
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case LocalDate day -> day.toString();
            case Instant instant -> INSTANT.format(instant);
            case Object other -> safe(other.toString());
        };
    }

    static String safe(String text) {
        return Cells.unsafe(text) || Cells.neutralised(text) ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
