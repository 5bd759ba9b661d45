package cn.chenghua.governance.safecommunity.grid.table.web;

import java.io.IOException;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.safecommunity.intake.CellRows;
import cn.chenghua.governance.safecommunity.web.SafetyTables;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Grid cells with their outlines. */
@Component
class CellSheet extends RegisterSheet<CellRows.Row> {

    private final GridDesk desk;
    private final SafetyTables tables;
    private final ShapeDoor shapes;

    CellSheet(RowIntake intake, CellRows rows, SafetyTables tables, GridDesk desk, ShapeDoor shapes) {
        super(intake, rows, tables.columns("number", "name", "unit", "unit_name", "responsible", "households", "wkt"), "number");
        this.desk = desk;
        this.tables = tables;
        this.shapes = shapes;
    }

    @Override
    protected Function<Cells, CellRows.@Nullable Row> reader() {
        var index = tables.units();
        return cells -> read(cells, index);
    }

    private CellRows.@Nullable Row read(Cells cells, UnitIndex index) {
        var number = cells.code("number");
        if (number == null) {
            cells.refuse("number", "table.needed");
            return null;
        }
        var households = cells.decimal("households");
        return new CellRows.Row(number, cells.words("name"), index.of(cells), cells.words("responsible"),
                households == null ? null : households.intValue(),
                shapes.placed(cells, "wkt", ShapeDoor.wkt(cells), Crs.WGS84));
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var names = tables.names();
        for (var cell : desk.all(actor)) {
            var outline = cell.outline();
            writer.row(cell.number(), cell.name(), cell.place().value(), names.apply(cell.place()), cell.responsible(),
                    cell.households(), outline == null ? null : outline.toText());
        }
    }
}
