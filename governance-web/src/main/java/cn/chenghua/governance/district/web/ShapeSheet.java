package cn.chenghua.governance.district.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.district.geometry.ShapeGate;
import cn.chenghua.governance.district.geometry.UnitShape;
import cn.chenghua.governance.site.GeoJsonGeometry;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shapes of units from GeoJSON with a property {@code code}, or from a table of code and well-known text. */
final class ShapeSheet {

    private static final String GEOMETRY = "geometry";
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
        var json = new String(content, 0, Math.min(content.length, 64), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\uFEFF", "").strip();
        if (json.startsWith("{")) {
            sheet.readGeoJson(content);
        } else {
            try (var rows = Table.open(content, null, Map.of()).requiring("code", "wkt").rows()) {
                rows.forEach(row -> sheet.readRow(new Cells(row, sheet.notes::add)));
            }
        }
        return sheet;
    }

    private void readGeoJson(byte[] content) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(content);
        } catch (JacksonException e) {
            throw new ShapeFileBroken(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        }
        var number = 0;
        for (var feature : root.path("features")) {
            number++;
            var code = feature.path("properties").path("code").asString("");
            try {
                take(number, code, GeoJsonGeometry.read(feature.path(GEOMETRY)));
            } catch (IllegalArgumentException e) {
                notes.add(RowNote.error(number, GEOMETRY, String.valueOf(e.getMessage()), "district.shape.form"));
            }
        }
        if (number == 0) {
            throw new ShapeFileBroken(1);
        }
    }

    private void readRow(Cells cells) {
        var code = cells.needed("code");
        var wkt = cells.needed("wkt");
        if (code == null || wkt == null) {
            return;
        }
        try {
            take(cells.number(), code, new WKTReader().read(wkt));
        } catch (ParseException | IllegalArgumentException e) {
            cells.refuse("wkt", "district.shape.form");
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

    /** A file that is neither GeoJSON with features nor a table. */
    static final class ShapeFileBroken extends Refusal {
        ShapeFileBroken(int line) {
            super("shape.file", "file", line);
        }
    }

    /** Shapes without a word on where they come from. */
    static final class SourceMissing extends Refusal {
        SourceMissing() {
            super("shape.source", "source", "");
        }
    }
}
