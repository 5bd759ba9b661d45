package cn.chenghua.governance.district.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.district.geometry.ShapeGate;
import cn.chenghua.governance.district.geometry.UnitShape;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.locationtech.jts.geom.Geometry;

/** Shapes of units from GeoJSON with a property {@code code}, or from a table of code and well-known text. */
final class ShapeSheet {

    private final Hierarchy hierarchy;
    private final ShapeGate gate;
    private final ShapeWish wish;
    private final List<RowNote> notes = new ArrayList<>();
    private final Map<UnitCode, UnitShape> shapes = new LinkedHashMap<>();

    private ShapeSheet(Hierarchy hierarchy, ShapeGate gate, ShapeWish wish) {
        this.hierarchy = hierarchy;
        this.gate = gate;
        this.wish = wish;
    }

    static ShapeSheet read(byte[] content, Hierarchy hierarchy, ShapeGate gate, ShapeWish wish) {
        var sheet = new ShapeSheet(hierarchy, gate, wish);
        if (ShapeDoor.geoJson(content)) {
            sheet.readGeoJson(content);
        } else {
            try (var rows = Table.open(content, null, Map.of()).requiring("code", "wkt").rows()) {
                rows.forEach(row -> sheet.readRow(new Cells(row, sheet.notes::add)));
            }
        }
        return sheet;
    }

    private void readGeoJson(byte[] content) {
        ShapeDoor.features(content, Map.of(), notes::add).forEach(feature -> take(feature.number(),
                feature.cell("code").text(), Objects.requireNonNull(feature.shape())));
    }

    private void readRow(Cells cells) {
        var code = cells.needed("code");
        var shape = cells.needed("wkt") == null ? null : ShapeDoor.wkt(cells);
        if (code != null && shape != null) {
            take(cells.number(), code, shape);
        }
    }

    private void take(int number, String code, Geometry geometry) {
        try {
            var unit = hierarchy.get(new UnitCode(code)).code();
            var shape = new UnitShape(unit, gate.pass(geometry, wish.crs()), wish.source(), wish.licence(), wish.schematic());
            if (shapes.putIfAbsent(unit, shape) != null) {
                notes.add(RowNote.error(number, "code", code, "district.shape.twice"));
            }
        } catch (Refusal refusal) {
            var value = refusal.arguments().length == 0 ? "" : refusal.arguments()[0].toString();
            notes.add(new RowNote(number, refusal.field(), value, "refusal." + refusal.code(), Arrays.asList(refusal.arguments()),
                    RowNote.Severity.ERROR));
        }
    }

    List<RowNote> notes() {
        return List.copyOf(notes);
    }

    List<UnitShape> shapes() {
        return List.copyOf(shapes.values());
    }

    /** What is declared about a file of shapes. */
    record ShapeWish(Crs crs, String source, String licence, boolean schematic) {
        ShapeWish {
            if (source.isBlank()) {
                throw new SourceMissing();
            }
        }
    }

    /** Shapes without a word on where they come from. */
    static final class SourceMissing extends Refusal {
        SourceMissing() {
            super("shape.source", "source", "");
        }
    }
}
