package cn.chenghua.governance.safecommunity.grid.table.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.safecommunity.grid.CellIntake;
import cn.chenghua.governance.safecommunity.grid.CellWish;
import cn.chenghua.governance.safecommunity.grid.GridCell;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;
import cn.chenghua.governance.site.table.TableRow;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Cells as a table; import and export alike, under the codes of columns or their names in either language. */
@Component
class CellSheet implements TableDoor.Intake {

    private static final List<String> COLUMNS = List.of("number", "name", "unit", "unit_name", "responsible", "households",
            "wkt");
    private final CellIntake intake;
    private final Hierarchies hierarchies;
    private final ShapeDoor shapes;
    private final SafetyView view;
    private final MessageSource messages;

    CellSheet(CellIntake intake, Hierarchies hierarchies, ShapeDoor shapes, SafetyView view, MessageSource messages) {
        this.intake = intake;
        this.hierarchies = hierarchies;
        this.shapes = shapes;
        this.view = view;
        this.messages = messages;
    }

    List<TableWriter.Column> headers() {
        return COLUMNS.stream().map(column -> TableWriter.Column.of(label(column))).toList();
    }

    private String label(String column) {
        return header(column, LocaleContextHolder.getLocale());
    }

    private String header(String column, Locale locale) {
        return String.valueOf(messages.getMessage("safety.column." + column, null, column, locale));
    }

    private Table open(byte[] content, @Nullable String encoding) {
        var names = new HashMap<String, String>();
        List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .forEach(locale -> COLUMNS.forEach(column -> names.put(header(column, locale), column)));
        return Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, names).requiring(this::label,
                "number");
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var found = new Findings();
        var table = open(content, encoding);
        found.header(table, COLUMNS::contains, this::label);
        try (var rows = table.rows()) {
            return found.judge(pieces(rows.iterator(), found::add), piece -> intake.judge(actor, piece), "number", this::label);
        }
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        try (var rows = open(content, encoding).rows()) {
            return intake.take(actor, pieces(rows.iterator(), Findings.stopping(onlyGood)), onlyGood, told);
        }
    }

    private Iterator<List<CellWish>> pieces(Iterator<TableRow> rows, Consumer<RowNote> notes) {
        var units = new UnitIndex(hierarchies.current(), view.today());
        return Pieces.of(rows, row -> {
            var cells = new Cells(row, notes);
            var number = cells.code("number");
            var households = cells.decimal("households");
            var outline = shapes.placed(cells, "wkt", ShapeDoor.wkt(cells), Crs.WGS84);
            var wish = new CellWish(cells.number(), number == null ? "" : number, cells.words("name"), units.of(cells),
                    cells.words("responsible"), households == null ? null : households.intValue(), outline);
            return cells.sound() ? wish : null;
        });
    }

    void write(List<GridCell> cells, Function<UnitCode, String> name, TableWriter writer) throws IOException {
        for (var cell : cells) {
            var outline = cell.outline();
            writer.row(cell.number(), cell.name(), cell.place().value(), name.apply(cell.place()), cell.responsible(),
                    cell.households(), outline == null ? null : outline.toText());
        }
    }
}
