package cn.chenghua.governance.site.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The rows of a CSV text; comma, semicolon or tab, whichever stands most often in its first line. */
record CsvRows(String text) implements Table.Source {

    @Override
    public Stream<Table.Line> rows() {
        var reader = CsvReader.builder().fieldSeparator(separator()).skipEmptyLines(false).allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true).maxBufferSize(1 << 20).ofCsvRecord(text);
        var number = new AtomicInteger();
        return reader.stream().map(fields -> line(fields, number.incrementAndGet())).onClose(() -> close(reader));
    }

    private static void close(CsvReader<CsvRecord> reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table.Line line(CsvRecord fields, int number) {
        return new Table.Line(number, fields.getFields().stream().map(CsvRows::cell).toList());
    }

    static TableRow.Cell cell(String text) {
        var stripped = stripped(text);
        if (Cells.neutralised(stripped)) {
            return new TableRow.Cell(stripped.substring(1), false);
        }
        return new TableRow.Cell(stripped, Cells.startsFormula(stripped));
    }

    /** Without blanks around it, those that do not break and full-width ones included. */
    private static String stripped(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean blank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private char separator() {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        var best = ',';
        for (var candidate : new char[]{';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
