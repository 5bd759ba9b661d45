package cn.chenghua.governance.site.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads the cells of one row as days, figures and texts and notes what cannot be read; a null answer means "empty or noted".
 */
public final class Cells {

    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");
    private static final String FORMULA_SIGNS = "=+@\t\r\n＝＋＠";
    private static final String UNSAFE_SIGNS = FORMULA_SIGNS + "-－";
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?"),
            Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})"), Pattern.compile("(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})"),
            Pattern.compile("(\\d{4})\\u5E74(\\d{1,2})\\u6708(\\d{1,2})\\u65E5?"), Pattern.compile("(\\d{4})(\\d{2})(\\d{2})"));
    private static final List<Pattern> MONTHS = List.of(Pattern.compile("(\\d{4})[-/.](\\d{1,2})"),
            Pattern.compile("(\\d{4})\\u5E74(\\d{1,2})\\u6708(?:\\u4EFD)?"), Pattern.compile("(\\d{4})(\\d{2})"));
    private static final Pattern SERIAL = Pattern.compile("\\d{1,5}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final TableRow row;
    private final Consumer<RowNote> notes;
    private boolean sound = true;

    public Cells(TableRow row, Consumer<RowNote> notes) {
        this.row = row;
        this.notes = notes;
    }

    public int number() {
        return row.number();
    }

    /** What is drawn beside the row; null in a table without shapes. */
    public @Nullable Geometry shape() {
        return row.shape();
    }

    /** The columns of the row. */
    public Set<String> columns() {
        return row.cells().keySet();
    }

    /** Whether nothing so far stops the row. */
    public boolean sound() {
        return sound;
    }

    /** Notes an error found by the reader's own rules. */
    public void refuse(String column, String key, Object... arguments) {
        sound = false;
        notes.accept(RowNote.error(row.number(), column, row.cell(column).text(), key, arguments));
    }

    /** Notes what the rules refuse of the row. */
    public void refuse(Refusal refusal) {
        refuse(refusal.field(), "refusal." + refusal.code(), refusal.arguments());
    }

    /** Notes something worth knowing that stops nothing. */
    public void note(RowNote hint) {
        notes.accept(hint);
    }

    /** The text in NFC; null where empty, or noted where it is a formula. */
    public @Nullable String text(String column) {
        var cell = row.cell(column);
        if (cell.formula()) {
            refuse(column, "table.formula");
            return null;
        }
        return cell.text().isEmpty() ? null : Normalizer.normalize(cell.text(), Normalizer.Form.NFC);
    }

    /** The text with single blanks between its words, such as a name that was spread out with full-width blanks. */
    public @Nullable String words(String column) {
        var text = text(column);
        return text == null ? null : read(column, BLANKS.matcher(text).replaceAll(" "));
    }

    /** The text in half-width signs without blanks, as numbers and codes are written. */
    public @Nullable String code(String column) {
        var text = text(column);
        return text == null ? null : read(column, BLANKS.matcher(halfWidth(text)).replaceAll(""));
    }

    /** Notes how a cell was read where that is not how it was written. */
    public String read(String column, String read) {
        var written = row.cell(column).text();
        if (!written.equals(read)) {
            notes.accept(RowNote.hint(row.number(), column, written, "table.read", read));
        }
        return read;
    }

    private static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** The text; an empty cell is noted. */
    public @Nullable String needed(String column) {
        var text = text(column);
        if (text == null && !row.cell(column).formula()) {
            refuse(column, "table.needed");
        }
        return text;
    }

    /** A day in any of the written forms, such as 2017-10-31, 2017年10月31日 or the serial 43039 of a spreadsheet. */
    public @Nullable LocalDate day(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var day = day(row.cell(column));
        if (day == null) {
            refuse(column, "table.day");
        } else if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            refuse(column, "table.day.outside");
            return null;
        } else if (!text.equals(day + " 00:00:00") && !text.startsWith(day + "T")) {
            read(column, day.toString());
        }
        return day;
    }

    private static @Nullable LocalDate day(TableRow.Cell cell) {
        var text = BLANKS.matcher(halfWidth(cell.text()).replace(" 00:00", "T00:00")).replaceAll("");
        for (var pattern : DAYS) {
            var found = pattern.matcher(text);
            if (found.matches()) {
                try {
                    return LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3)));
                } catch (DateTimeException e) {
                    return null;
                }
            }
        }
        return SERIAL.matcher(text).matches() && text.length() > 2 ? SERIAL_ZERO.plusDays(Long.parseLong(text)) : null;
    }

    /** A month in any of the written forms, such as 2017-10, 2017年10月 or 201710, or that of a day. */
    public @Nullable YearMonth month(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var plain = BLANKS.matcher(halfWidth(text)).replaceAll("");
        for (var pattern : MONTHS) {
            var found = pattern.matcher(plain);
            if (found.matches()) {
                return month(column, Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            }
        }
        var day = day(row.cell(column));
        return month(column, day == null ? 0 : day.getYear(), day == null ? 0 : day.getMonthValue());
    }

    private @Nullable YearMonth month(String column, int year, int month) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
            refuse(column, "table.month");
            return null;
        }
        var read = YearMonth.of(year, month);
        read(column, read.toString());
        return read;
    }

    /** A decimal figure; full-width digits and thousands separators are read. */
    public @Nullable BigDecimal decimal(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var plain = BLANKS.matcher(halfWidth(text).replace('−', '-')).replaceAll("");
        if (GROUPED.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        if (!NUMBER.matcher(plain).matches() || plain.length() > 40) {
            refuse(column, "table.number");
            return null;
        }
        read(column, plain);
        return new BigDecimal(plain);
    }

    /** The same, or else the figure of another column, which is called by a larger unit, such as {@code metres_km} for metres. */
    public @Nullable BigDecimal decimal(String column, String larger, int power) {
        var plain = decimal(column);
        var scaled = decimal(larger);
        return plain != null || scaled == null ? plain : scaled.movePointRight(power);
    }

    /** A constant of {@code type} by its name, whatever the case. */
    public <E extends Enum<E>> @Nullable E constant(String column, Class<E> type) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        refuse(column, "table.constant",
                String.join(", ", java.util.stream.Stream.of(type.getEnumConstants()).map(Enum::name).toList()));
        return null;
    }

    /** Whether a spreadsheet would take a text for a formula; a lone sign and a plain negative number are none. */
    static boolean startsFormula(String text) {
        return text.length() > 1 && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a text must not stand in an export as it is. */
    static boolean unsafe(String text) {
        return text.length() > 1 && UNSAFE_SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether an export has put a quote before a text that would start a formula. */
    static boolean neutralised(String text) {
        return text.startsWith("'") && unsafe(text.substring(1));
    }
}
