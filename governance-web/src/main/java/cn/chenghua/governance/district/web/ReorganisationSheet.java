package cn.chenghua.governance.district.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Reorganisation;
import cn.chenghua.governance.district.Reorganisation.Kind;
import cn.chenghua.governance.district.Reorganise;
import cn.chenghua.governance.district.Reorganise.Heir;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;

/**
 * Reorganisations as a table: rows of one day, operation and document that lead to one unit are one merger, those that come
 * from one unit are one split, every other row stands for itself.
 */
final class ReorganisationSheet {

    static final List<String> COLUMNS = List.of("day", "operation", "from_code", "to_code", "name_zh", "name_en", "parent_code",
            "document");

    private final List<RowNote> notes = new ArrayList<>();
    private final Map<List<Object>, Part> parts = new LinkedHashMap<>();

    private ReorganisationSheet() {
    }

    static Map<String, String> otherNames(java.util.function.UnaryOperator<String> words) {
        var names = new HashMap<String, String>();
        COLUMNS.forEach(column -> names.put(words.apply(column), column));
        return names;
    }

    static ReorganisationSheet read(Table table) {
        var sheet = new ReorganisationSheet();
        try (var rows = table.requiring("day", "operation", "from_code", "to_code", "document").rows()) {
            rows.forEach(row -> sheet.read(new Cells(row, sheet.notes::add)));
        }
        return sheet;
    }

    /** The rows that ask for what was done; names and parents only where it gave them. */
    static List<@Nullable Object[]> rows(Reorganisation done, Hierarchy hierarchy) {
        return done.from().stream().flatMap(from -> done.to().stream().map(to -> row(done, from, to, hierarchy))).toList();
    }

    private static @Nullable Object[] row(Reorganisation done, UnitCode from, UnitCode to, Hierarchy hierarchy) {
        var period = hierarchy.period(to, done.day());
        var fresh = done.kind() == Kind.RENAME || hierarchy.get(to).periods().getFirst().since().equals(done.day());
        return new @Nullable Object[]{done.day(), done.kind(), from.value(), to.value(), fresh ? period.name() : null,
                fresh ? period.nameEn() : null, fresh && done.kind() != Kind.RENAME ? period.parent() : null, done.document()};
    }

    private void read(Cells cells) {
        cells.needed("day");
        cells.needed("operation");
        var document = cells.needed("document");
        var day = cells.day("day");
        var kind = cells.constant("operation", Kind.class);
        var from = code(cells, "from_code", true);
        var parent = code(cells, "parent_code", false);
        var to = code(cells, "to_code", kind != Kind.RENAME);
        if (kind == Kind.RENAME && to == null) {
            to = from;
        }
        if (!cells.sound() || day == null || kind == null || from == null || to == null || document == null) {
            return;
        }
        var heir = new Heir(to, cells.text("name_zh"), cells.text("name_en"), parent);
        parts.computeIfAbsent(key(day, kind, from, to, document, cells.number()),
                key -> new Part(cells.number(), day, kind, document)).add(from, heir);
    }

    private static List<Object> key(LocalDate day, Kind kind, UnitCode from, UnitCode to, String document, int row) {
        return switch (kind) {
            case MERGE -> List.of(day, kind, document, to);
            case SPLIT -> List.of(day, kind, document, from);
            case RENAME, MOVE, ASSIGN_REST -> List.of(row);
        };
    }

    private static @Nullable UnitCode code(Cells cells, String column, boolean needed) {
        var text = needed ? cells.needed(column) : cells.text(column);
        try {
            return text == null ? null : new UnitCode(text);
        } catch (Refusal refusal) {
            cells.refuse(column, "refusal." + refusal.code(), refusal.arguments());
            return null;
        }
    }

    List<RowNote> notes() {
        return List.copyOf(notes);
    }

    /** What the rows ask for, in the order of their first rows. */
    List<Reorganise> wishes() {
        return parts.values().stream().map(Part::wish).toList();
    }

    /** The note for a wish that was refused; it stands at the wish's first row. */
    RowNote refused(int index, Refusal refusal) {
        var part = List.copyOf(parts.values()).get(index);
        var value = refusal.arguments().length == 0 ? "" : refusal.arguments()[0].toString();
        return new RowNote(part.row, refusal.field(), value, "refusal." + refusal.code(), Arrays.asList(refusal.arguments()),
                RowNote.Severity.ERROR);
    }

    RowNote repeated(int index) {
        var part = List.copyOf(parts.values()).get(index);
        return RowNote.hint(part.row, "operation", part.kind.name(), "district.import.repeated");
    }

    /** One operation while its rows are gathered. */
    private static final class Part {
        private final int row;
        private final LocalDate day;
        private final Kind kind;
        private final String document;
        private final List<UnitCode> from = new ArrayList<>();
        private final Map<UnitCode, Heir> to = new LinkedHashMap<>();

        Part(int row, LocalDate day, Kind kind, String document) {
            this.row = row;
            this.day = day;
            this.kind = kind;
            this.document = document;
        }

        void add(UnitCode source, Heir heir) {
            if (kind != Kind.SPLIT || from.isEmpty()) {
                from.add(source);
            }
            to.merge(heir.code(), heir, (one, other) -> one.name() == null ? other : one);
        }

        Reorganise wish() {
            return new Reorganise(day, kind, from, List.copyOf(to.values()), List.of(), document, "");
        }
    }
}
