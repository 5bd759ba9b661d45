package cn.chenghua.governance.site.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** CSV; units stand in a row of their own below the header, in brackets. Rows are gathered and encoded by the hundred. */
final class CsvTableWriter implements TableWriter {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneId.of("Asia/Shanghai"));
    private static final int PIECE = 1 << 15;
    private static final int DAYS = 4_000;
    private final OutputStream out;
    private final StringBuilder piece = new StringBuilder(PIECE + (1 << 12));
    private final Map<LocalDate, String> days = new HashMap<>();

    CsvTableWriter(OutputStream out, List<Column> columns) throws IOException {
        this.out = out;
        piece.append('\uFEFF');
        line(columns.stream().map(Column::header).toList());
        if (columns.stream().anyMatch(column -> column.unit() != null)) {
            line(columns.stream().map(column -> column.unit() == null ? "" : "[" + column.unit() + "]").toList());
        }
    }

    @Override
    public void row(@Nullable Object... cells) throws IOException {
        for (var at = 0; at < cells.length; at++) {
            if (at > 0) {
                piece.append(',');
            }
            put(cells[at]);
        }
        end();
    }

    private void line(List<String> cells) throws IOException {
        for (var at = 0; at < cells.size(); at++) {
            if (at > 0) {
                piece.append(',');
            }
            quoted(cells.get(at));
        }
        end();
    }

    private void end() throws IOException {
        piece.append("\r\n");
        if (piece.length() > PIECE) {
            hand();
        }
    }

    private void hand() throws IOException {
        out.write(piece.toString().getBytes(StandardCharsets.UTF_8));
        piece.setLength(0);
    }

    private void put(@Nullable Object cell) {
        switch (cell) {
            case null -> {
            }
            case BigDecimal number -> piece.append(number.toPlainString());
            case Number number -> piece.append(number);
            case LocalDate day -> piece.append(day(day));
            case Instant instant -> piece.append(INSTANT.format(instant));
            case Object other -> quoted(safe(other.toString()));
        }
    }

    /** A day as it is written; the same few days stand in a table time and again. */
    private String day(LocalDate day) {
        var known = days.get(day);
        if (known == null) {
            known = day.toString();
            if (days.size() < DAYS) {
                days.put(day, known);
            }
        }
        return known;
    }

    private void quoted(String text) {
        if (plain(text)) {
            piece.append(text);
        } else {
            piece.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
    }

    private static boolean plain(String text) {
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == ',' || sign == '"' || sign == '\n' || sign == '\r') {
                return false;
            }
        }
        return text.isEmpty()
                || !Character.isWhitespace(text.charAt(0)) && !Character.isWhitespace(text.charAt(text.length() - 1));
    }

    static String safe(String text) {
        return Cells.unsafe(text) || Cells.neutralised(text) ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        hand();
        out.flush();
    }
}
