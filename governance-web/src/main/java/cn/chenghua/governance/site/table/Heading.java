package cn.chenghua.governance.site.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Where the header of a table stands and which column each of its texts means: on the first line, below titles, on two lines
 * where cells were merged; the unit of amounts stands in brackets or once above, such as 单位：万元.
 *
 * @param last the row the header ends on, the first being 1
 * @param columns one for each cell, empty where the cell is
 * @param notes what was made of a header that does not stand on the first line
 */
record Heading(int last, List<String> columns, List<RowNote> notes) {

    static final int LINES = 10;
    private static final Pattern SIGNS = Pattern.compile("(?U)[\\s()\\[\\]/,\\u3001\\u200B\\uFEFF]+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]\\s*$");
    private static final Pattern MONEY = Pattern.compile(
            "(?:\\u5355\\u4f4d|unit):?(\\u5143|\\u4e07\\u5143|\\u4ebf\\u5143|(?:10000|100million)?yuan)");

    /** Finds the header among the first lines by the names it is known to have; the first line that is not blank where none is known. */
    static Heading find(List<Table.Line> lines, Map<String, String> names) {
        var top = lines.stream().filter(line -> line.cells().stream().anyMatch(cell -> !cell.text().isEmpty())).toList();
        if (top.isEmpty()) {
            throw new BrokenTable("table.empty");
        }
        return new Search(top, names).found();
    }

    /** A header text as it is compared: half-width, in lower case, without blanks, brackets and strokes. */
    private static String key(String text) {
        return SIGNS.matcher(plain(text)).replaceAll("");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static String bare(String text) {
        return key(BRACKETS.matcher(plain(text)).replaceFirst(""));
    }

    private record Texts(int last, int lines, List<String> texts, long known) {
    }

    private static final class Search {

        private final List<Table.Line> top;
        private final Map<String, String> names;
        private final Map<String, String> known = new HashMap<>();

        private Search(List<Table.Line> top, Map<String, String> names) {
            this.top = top;
            this.names = names;
            names.forEach((text, column) -> known.put(key(text), column));
            names.values().forEach(column -> known.putIfAbsent(key(column), column));
        }

        private Heading found() {
            var best = best(single(0), top.size(), this::single);
            best = best(best, top.size() - 1, this::pair);
            if (best.texts.size() > Table.COLUMNS) {
                throw new BrokenTable("table.columns", best.last, Table.COLUMNS);
            }
            return heading(best);
        }

        private static Texts best(Texts first, int count, IntFunction<Texts> candidate) {
            var best = first;
            for (var at = 0; at < count; at++) {
                var next = candidate.apply(at);
                best = next.known > best.known ? next : best;
            }
            return best;
        }

        private Texts single(int at) {
            return texts(top.get(at), 1, top.get(at).cells().stream().map(TableRow.Cell::text).toList());
        }

        /** Two lines read as one: a cell below belongs to the last text above it. */
        private Texts pair(int at) {
            var above = top.get(at);
            var below = top.get(at + 1);
            var joined = new ArrayList<String>();
            var group = "";
            for (var i = 0; i < Math.max(above.cells().size(), below.cells().size()); i++) {
                var own = text(above, i);
                group = own.isEmpty() ? group : own;
                joined.add(text(below, i).isEmpty() ? own : joined(group, text(below, i)));
            }
            return texts(below, 2, joined);
        }

        private String joined(String group, String below) {
            var brackets = BRACKETS.matcher(plain(group));
            return Stream.of(below, group + ":" + below, brackets.find() ? below + brackets.group() : below, group + below)
                    .filter(text -> known.containsKey(key(text))).findFirst().orElse(below);
        }

        private Texts texts(Table.Line last, int lines, List<String> texts) {
            return new Texts(last.number(), lines, texts, texts.stream().filter(text -> known.containsKey(key(text))).count());
        }

        private static String text(Table.Line line, int at) {
            return at < line.cells().size() ? line.cells().get(at).text() : "";
        }

        private Heading heading(Texts header) {
            var notes = new ArrayList<RowNote>();
            if (header.last > 1) {
                var key = header.lines == 1 ? "table.header.below" : "table.header.two";
                notes.add(RowNote.hint(header.last, "", top.getFirst().cells().stream().map(TableRow.Cell::text)
                        .filter(text -> !text.isEmpty()).findFirst().orElse(""), key, header.last - 1, header.last));
            }
            var unit = unit(header);
            var columns = new ArrayList<String>();
            for (var at = 0; at < header.texts.size(); at++) {
                columns.add(column(header, at, unit.orElse(null), notes));
            }
            once(columns, header);
            return new Heading(header.last, columns, notes);
        }

        /** The unit said once for all amounts, above the header. */
        private Optional<String> unit(Texts header) {
            return top.stream().filter(line -> line.number() <= header.last - header.lines)
                    .flatMap(line -> line.cells().stream()).map(cell -> MONEY.matcher(key(cell.text())))
                    .filter(java.util.regex.Matcher::find).map(found -> found.group(1)).findFirst();
        }

        private String column(Texts header, int at, @Nullable String unit, List<RowNote> notes) {
            var text = header.texts.get(at);
            var column = known.get(key(text));
            if (column != null || text.isEmpty()) {
                return column == null ? "" : column;
            }
            var scaled = unit == null ? null : known.get(key(text) + unit);
            if (scaled != null) {
                notes.add(RowNote.hint(header.last, scaled, text, "table.header.unit", String.valueOf(unit)));
                return scaled;
            }
            var meant = names.keySet().stream().filter(name -> BRACKETS.matcher(plain(name)).find())
                    .filter(name -> bare(name).equals(bare(text))).sorted().toList();
            if (!meant.isEmpty()) {
                throw new BrokenTable("table.header.unitless", header.last, at + 1, text, String.join(", ", meant));
            }
            return plain(text);
        }

        private static void once(List<String> columns, Texts header) {
            var seen = new HashSet<String>();
            for (var at = 0; at < columns.size(); at++) {
                var column = columns.get(at);
                if (!column.isEmpty() && !seen.add(column)) {
                    throw new BrokenTable("table.header.twice", header.texts.get(at), header.last, columns.indexOf(column) + 1,
                            at + 1);
                }
            }
        }
    }
}
