package cn.chenghua.governance.site.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of a workbook that has passed the gate. */
record XlsxRows(byte[] content) implements Table.Source {

    @Override
    public Stream<Table.Line> rows() {
        try {
            var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
            return book.getFirstSheet().openStream().<Table.Line>map(row -> line(row)).onClose(() -> close(book));
        } catch (IOException | RuntimeException e) {
            throw new BrokenTable("table.xlsx", e);
        }
    }

    @Override
    public String place() {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return book.getFirstSheet().getName();
        } catch (IOException e) {
            throw new BrokenTable("table.xlsx", e);
        }
    }

    private static void close(ReadableWorkbook book) {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table.Line line(Row row) {
        var cells = new ArrayList<TableRow.Cell>();
        IntStream.range(0, Math.min(row.getCellCount(), Table.COLUMNS + 1))
                .forEach(i -> cells.add(cell(row.getOptionalCell(i).orElse(null), row.getRowNum())));
        return new Table.Line(row.getRowNum(), cells);
    }

    private static TableRow.Cell cell(@Nullable Cell cell, int row) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return new TableRow.Cell("", false);
        }
        try {
            return switch (cell.getType()) {
                case FORMULA -> new TableRow.Cell("=" + cell.getFormula(), true);
                case NUMBER -> new TableRow.Cell(number(cell), false);
                case STRING -> CsvRows.cell(cell.asString());
                case BOOLEAN -> new TableRow.Cell(cell.asBoolean() ? "1" : "0", false);
                default -> new TableRow.Cell(String.valueOf(cell.getRawValue()), false);
            };
        } catch (RuntimeException e) {
            throw new BrokenTable("table.xlsx.cell", e, row, cell.getColumnIndex() + 1);
        }
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && date(format)) {
            return cell.asDate().toLocalDate().toString();
        }
        var plain = new BigDecimal(Double.toString(cell.asNumber().doubleValue())).stripTrailingZeros();
        return plain.toPlainString();
    }

    /** Whether a number format shows a day: a year or day sign outside quotes and brackets. */
    private static boolean date(String format) {
        var bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("yy") || bare.contains("d") && bare.contains("m");
    }
}
