package cn.chenghua.governance.funding.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.Source;
import cn.chenghua.governance.funding.Sources;
import cn.chenghua.governance.funding.intake.FundingIntake.Row;
import cn.chenghua.governance.funding.intake.FundingIntake.Said;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;

/**
 * Reads rows of an uploaded table as postings, in pieces: one posting a row with its kind, or the kinds side by side. What
 * cannot be read is noted and left out; what was made plain is noted too.
 */
final class FundSheet {

    private static final String SAYS = "funding.import.";
    private final FundColumns columns;
    private final Sources sources;
    private final UnitIndex units;
    private final Places places;
    private final Consumer<RowNote> notes;

    FundSheet(FundColumns columns, Sources sources, UnitIndex units, Places places, Consumer<RowNote> notes) {
        this.columns = columns;
        this.sources = sources;
        this.units = units;
        this.places = places;
        this.notes = notes;
    }

    /** Which places lie in a unit. */
    @FunctionalInterface
    interface Places {
        List<UnitCode> in(UnitCode unit);
    }

    /** The readable rows, some hundreds at a time. */
    Iterator<List<Row>> pieces(Iterator<TableRow> rows) {
        return Pieces.many(rows, this::read);
    }

    private List<Row> read(TableRow row) {
        var cells = new Cells(row, notes);
        var id = id(cells);
        var project = cells.needed("project") == null ? null : cells.code("project");
        var place = place(cells);
        var month = month(cells);
        var source = source(cells);
        var contract = or(cells.text("contract"));
        var reason = or(cells.text("reason"));
        var evidence = or(cells.text("evidence"));
        var said = said(cells, month, source, contract, reason);
        if (!cells.sound() || project == null || month == null) {
            return List.of();
        }
        return said.stream().map(each -> new Row(row.number(), id, project, place, each, evidence)).toList();
    }

    private List<Said> said(Cells cells, @Nullable YearMonth month, String source, String contract, String reason) {
        var said = new ArrayList<Said>();
        var amount = amount(cells, "amount");
        if (amount != null) {
            var kind = kind(cells);
            if (kind != null && month != null) {
                said.add(new Said(kind, month, amount, source, contract, reason));
            }
            return said;
        }
        for (var column : FundColumns.WIDE) {
            var wide = amount(cells, column);
            if (wide != null && wide.signum() != 0 && month != null) {
                var kind = FundKind.valueOf(column.toUpperCase(Locale.ROOT));
                said.add(new Said(kind, month, wide, source, kind == FundKind.PAID ? contract : "", reason));
            }
        }
        if (said.isEmpty() && cells.sound()) {
            cells.refuse("amount", SAYS + "amount");
        }
        return said;
    }

    private static @Nullable UUID id(Cells cells) {
        var text = cells.code("id");
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            cells.refuse("id", SAYS + "id");
            return null;
        }
        return UUID.fromString(text);
    }

    private static @Nullable YearMonth month(Cells cells) {
        return cells.needed("month") == null ? null : cells.month("month");
    }

    private @Nullable FundKind kind(Cells cells) {
        var text = cells.needed("kind") == null ? null : cells.words("kind");
        if (text == null) {
            return null;
        }
        var found = columns.meant(text, "funding.kind.", List.of(FundKind.values())).orElse(null);
        if (found == null) {
            cells.refuse("kind", SAYS + "kind", columns.label("planned"), columns.label("output"), columns.label("paid"));
        }
        return found;
    }

    private String source(Cells cells) {
        var text = cells.words("source");
        if (text == null) {
            return Source.UNSTATED;
        }
        var found = sources.all().stream().filter(source -> source.named(text)).map(Source::code).findFirst().orElse(null);
        if (found == null) {
            cells.refuse("source", SAYS + "source", String.join(", ", sources.all().stream().map(Source::name).toList()));
        }
        return found == null ? Source.UNSTATED : found;
    }

    /** The places the row's unit may mean; null where it names none. */
    private @Nullable List<UnitCode> place(Cells cells) {
        var text = cells.text("unit_name");
        if (text == null) {
            return null;
        }
        var found = units.of(text);
        if (found.isEmpty()) {
            cells.refuse("unit_name", "table.unit");
            return null;
        }
        cells.read("unit_name", UnitIndex.plain(text));
        return found.stream().flatMap(unit -> places.in(unit).stream()).toList();
    }

    /** An amount in yuan, from the column in yuan, ten thousands or hundred millions. */
    private @Nullable BigDecimal amount(Cells cells, String column) {
        var yuan = cells.decimal(column);
        if (yuan != null) {
            return yuan;
        }
        for (var scaled : FundColumns.scaled(column).entrySet()) {
            var amount = cells.decimal(scaled.getKey());
            if (amount != null) {
                return amount.movePointRight(scaled.getValue());
            }
        }
        return null;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
