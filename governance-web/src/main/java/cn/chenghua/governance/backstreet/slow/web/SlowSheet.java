package cn.chenghua.governance.backstreet.slow.web;

import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.backstreet.slow.SlowIntake.Row;
import cn.chenghua.governance.backstreet.slow.SlowWay;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;

import org.jspecify.annotations.Nullable;

/** Reads rows or features as foot and cycle ways; what cannot be read is noted. */
final class SlowSheet {

    private final ColumnNames columns;
    private final UnitIndex units;
    private final ShapeDoor door;
    private final ShapeDoor.Declared said;

    SlowSheet(ColumnNames columns, UnitIndex units, ShapeDoor door, ShapeDoor.Declared said) {
        this.columns = columns;
        this.units = units;
        this.door = door;
        this.said = said;
    }

    @Nullable
    Row read(Cells cells) {
        var number = cells.needed("number") == null ? null : cells.code("number");
        var kind = cells.needed("kind") == null
                ? null
                : columns.term(cells, "kind", "slow.kind.", SlowWay.Kind.values());
        var place = units.needed(cells);
        var width = cells.decimal("width");
        var street = cells.words("street");
        var responsible = cells.words("responsible");
        var from = cells.text("source");
        var shape = cells.shape() == null && cells.needed("wkt") == null
                ? null
                : door.placed(cells, "wkt", ShapeDoor.wkt(cells), said.crs());
        return !cells.sound() || number == null || kind == null || place == null || shape == null
                ? null
                : new Row(cells.number(),
                        new SlowWay(UUID.randomUUID(), number, kind, Objects.requireNonNullElse(street, ""), width, place,
                                Objects.requireNonNullElse(responsible, ""), shape,
                                Objects.requireNonNullElse(from, said.source())));
    }
}
