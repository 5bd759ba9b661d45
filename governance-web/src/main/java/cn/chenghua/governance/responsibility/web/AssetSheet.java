package cn.chenghua.governance.responsibility.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

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
import cn.chenghua.governance.site.table.ColumnNames;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Reads rows of an uploaded table or features of a map as assets; what cannot be read is noted. */
final class AssetSheet {

    private static final int DEGREES = 6;
    private final ColumnNames columns;
    private final UnitIndex units;
    private final ShapeDoor door;
    private final Crs crs;

    AssetSheet(ColumnNames columns, UnitIndex units, ShapeDoor door, Crs crs) {
        this.columns = columns;
        this.units = units;
        this.door = door;
        this.crs = crs;
    }

    @Nullable
    Row read(Cells cells) {
        var number = cells.code("number");
        var name = cells.words("name");
        var kind = columns.term(cells, "kind", "asset.kind.", AssetKind.values());
        var classes = kind == null
                ? Arrays.stream(AssetKind.values()).flatMap(one -> one.classes().stream()).toList()
                : kind.classes();
        var classCode = columns.term(cells, "class", "asset.class.", classes);
        var level = columns.term(cells, "level", "asset.level.", Level.values());
        var grade = columns.term(cells, "grade", "asset.grade.", Grade.values());
        var depth = columns.term(cells, "depth", "asset.depth.", Depth.values());
        var place = units.of(cells);
        var responsible = cells.words("responsible");
        var metres = cells.decimal("metres");
        var east = cells.decimal("longitude");
        var north = cells.decimal("latitude");
        var shape = door.placed(cells, "geometry", cells.shape(), crs);
        if (!cells.sound()) {
            return null;
        }
        var at = east == null || north == null
                ? null
                : crs.toWgs84(new Coordinate(east.doubleValue(), north.doubleValue()));
        return new Row(cells.number(), new AssetWish(number, name, kind, classCode, level, grade, depth, place, responsible,
                metres, at == null || crs == Crs.WGS84 ? east : degrees(at.x), at == null || crs == Crs.WGS84
                        ? north
                        : degrees(at.y),
                shape));
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DEGREES, RoundingMode.HALF_UP);
    }
}
