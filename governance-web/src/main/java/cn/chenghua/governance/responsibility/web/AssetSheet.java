package cn.chenghua.governance.responsibility.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.responsibility.AssetIntake.Row;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetWish;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.RowNote;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Reads rows of an uploaded table or features of a map as assets, in pieces; what cannot be read is noted and left out. */
final class AssetSheet {

    private static final int DEGREES = 6;
    private final AssetColumns columns;
    private final UnitIndex units;
    private final ShapeDoor door;
    private final Crs crs;
    private final Consumer<RowNote> notes;

    AssetSheet(AssetColumns columns, UnitIndex units, ShapeDoor door, Crs crs, Consumer<RowNote> notes) {
        this.columns = columns;
        this.units = units;
        this.door = door;
        this.crs = crs;
        this.notes = notes;
    }

    /** The readable rows, some hundreds at a time. */
    Iterator<List<Row>> pieces(Iterator<ShapeDoor.Drawn> rows) {
        return Pieces.of(rows, this::read);
    }

    private @Nullable Row read(ShapeDoor.Drawn drawn) {
        var cells = new Cells(drawn.row(), notes);
        var number = cells.code("number");
        var name = cells.words("name");
        var kind = term(cells, "kind", List.of(AssetKind.values()));
        var classes = kind == null
                ? Arrays.stream(AssetKind.values()).flatMap(one -> one.classes().stream()).toList()
                : kind.classes();
        var classCode = term(cells, "class", classes);
        var level = term(cells, "level", List.of(Level.values()));
        var grade = term(cells, "grade", List.of(Grade.values()));
        var depth = term(cells, "depth", List.of(Depth.values()));
        var place = units.of(cells);
        var responsible = cells.words("responsible");
        var metres = cells.decimal("metres");
        var east = cells.decimal("longitude");
        var north = cells.decimal("latitude");
        var shape = door.placed(cells, "geometry", drawn.shape(), crs);
        if (!cells.sound()) {
            return null;
        }
        var at = east == null || north == null
                ? null
                : crs.toWgs84(new Coordinate(east.doubleValue(), north.doubleValue()));
        return new Row(drawn.row().number(), new AssetWish(number, name, kind, classCode, level, grade, depth, place, responsible,
                metres, at == null || crs == Crs.WGS84 ? east : degrees(at.x), at == null || crs == Crs.WGS84
                        ? north
                        : degrees(at.y),
                shape));
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DEGREES, RoundingMode.HALF_UP);
    }

    private <T> @Nullable T term(Cells cells, String column, List<T> constants) {
        var text = cells.words(column);
        if (text == null) {
            return null;
        }
        var found = columns.term(column, constants, text).orElse(null);
        if (found == null) {
            cells.refuse(column, "table.constant", String.join(", ", constants.stream().map(Object::toString).toList()));
        }
        return found;
    }
}
