package cn.chenghua.governance.backstreet.slow.web;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.backstreet.slow.SlowIntake.Row;
import cn.chenghua.governance.backstreet.slow.SlowWay;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.RowNote;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads rows or features as foot and cycle ways, in pieces; what cannot be read is noted and left out. */
final class SlowSheet {

    private final SlowColumns columns;
    private final UnitIndex units;
    private final ShapeDoor door;
    private final Crs crs;
    private final String source;
    private final Consumer<RowNote> notes;

    SlowSheet(SlowColumns columns, UnitIndex units, ShapeDoor door, Crs crs, String source, Consumer<RowNote> notes) {
        this.columns = columns;
        this.units = units;
        this.door = door;
        this.crs = crs;
        this.source = source;
        this.notes = notes;
    }

    Iterator<List<Row>> pieces(Iterator<ShapeDoor.Drawn> rows) {
        return Pieces.of(rows, this::read);
    }

    private @Nullable Row read(ShapeDoor.Drawn drawn) {
        var cells = new Cells(drawn.row(), notes);
        var number = cells.needed("number") == null ? null : cells.code("number");
        var kind = kind(cells);
        var place = units.needed(cells);
        var width = cells.decimal("width");
        var street = cells.words("street");
        var responsible = cells.words("responsible");
        var from = cells.text("source");
        var shape = shape(cells, drawn.shape());
        if (!cells.sound() || number == null || kind == null || place == null || shape == null) {
            return null;
        }
        try {
            return new Row(drawn.row().number(),
                    new SlowWay(UUID.randomUUID(), number, kind, Objects.requireNonNullElse(street, ""),
                            width, place, Objects.requireNonNullElse(responsible, ""), shape,
                            Objects.requireNonNullElse(from, source)));
        } catch (Refusal refusal) {
            cells.refuse(refusal.field(), "refusal." + refusal.code(), refusal.arguments());
            return null;
        }
    }

    private SlowWay.@Nullable Kind kind(Cells cells) {
        var text = cells.needed("kind") == null ? null : cells.words("kind");
        if (text == null) {
            return null;
        }
        var found = columns.kind(text).orElse(null);
        if (found == null) {
            cells.refuse("kind", "table.constant", "FOOTWAY, CYCLEWAY, SHARED");
        }
        return found;
    }

    private @Nullable Geometry shape(Cells cells, @Nullable Geometry drawn) {
        if (drawn == null && cells.needed("wkt") == null) {
            return null;
        }
        return door.placed(cells, "wkt", drawn == null ? ShapeDoor.wkt(cells) : drawn, crs);
    }
}
