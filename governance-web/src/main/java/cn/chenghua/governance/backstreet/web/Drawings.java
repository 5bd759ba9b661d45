package cn.chenghua.governance.backstreet.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.district.geometry.ShapeGate;
import cn.chenghua.governance.site.GeoJsonGeometry;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is uploaded as a table or as GeoJSON: rows, with what is drawn beside them. */
@Component
public class Drawings {

    private static final int HEAD = 64;
    private final ShapeGate gate;

    Drawings(@Value("${governance.district.box:103.8,104.5,30.4,31.0}") double[] box) {
        this.gate = new ShapeGate(new Envelope(box[0], box[1], box[2], box[3]));
    }

    public static boolean geoJson(byte[] content) {
        return new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.UTF_8).replace("\uFEFF", "").strip()
                .startsWith("{");
    }

    /** The features as rows, numbered from 1, their properties under the names that columns have. */
    public List<Drawn> features(byte[] content, Map<String, String> names, Consumer<RowNote> notes) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(content);
        } catch (JacksonException e) {
            throw new MapBroken(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        }
        var drawn = new ArrayList<Drawn>();
        for (var feature : root.path("features")) {
            var number = drawn.size() + 1;
            var cells = new LinkedHashMap<String, TableRow.Cell>();
            feature.path("properties").properties().forEach(property -> cells.put(
                    names.getOrDefault(property.getKey(), property.getKey().toLowerCase(Locale.ROOT)),
                    new TableRow.Cell(property.getValue().asString("").strip(), false)));
            drawn.add(new Drawn(new TableRow(number, cells), geometry(feature, number, notes)));
        }
        if (drawn.isEmpty()) {
            throw new MapBroken(1);
        }
        return drawn;
    }

    private static @Nullable Geometry geometry(JsonNode feature, int number, Consumer<RowNote> notes) {
        try {
            return GeoJsonGeometry.read(feature.path("geometry"));
        } catch (IllegalArgumentException e) {
            notes.accept(RowNote.error(number, "geometry", String.valueOf(e.getMessage()), "district.shape.form"));
            return null;
        }
    }

    /** The shape in WGS84, or null with a note where it does not lie in the district. */
    public @Nullable Geometry placed(Cells cells, @Nullable Geometry drawn, Crs crs) {
        if (drawn == null) {
            return null;
        }
        try {
            return gate.pass(drawn, crs);
        } catch (Refusal refusal) {
            cells.refuse("geometry", "refusal." + refusal.code(), refusal.arguments());
            return null;
        }
    }

    /** A geometry somebody types or sends, in WGS84 and within the district. */
    public Geometry pass(@Nullable String json, Crs crs) {
        try {
            var read = JsonMapper.shared().readTree(json == null ? "" : json);
            return gate.pass(GeoJsonGeometry.read(read.has("geometry") ? read.path("geometry") : read), crs);
        } catch (IllegalArgumentException | JacksonException e) {
            throw new MapBroken(1);
        }
    }

    /** The same for a geometry of a REST request. */
    public Geometry pass(@Nullable Map<String, Object> geometry) {
        return pass(JsonMapper.shared().writeValueAsString(geometry == null ? Map.of() : geometry), Crs.WGS84);
    }

    /** A row, and what is drawn beside it. */
    public record Drawn(TableRow row, @Nullable Geometry shape) {
    }

    /** What is said about a file beside its content: the encoding, the system of its positions and where lines come from. */
    public record Declared(String encoding, Crs crs, String source) {

        public static Declared of(@Nullable String text) {
            var parts = (text == null ? "" : text).split("\\|", 3);
            return new Declared(parts[0],
                    parts.length < 2 || parts[1].isEmpty() ? Crs.WGS84 : Typed.constant(Crs.class, "crs", parts[1]),
                    parts.length < 3 || parts[2].isBlank() ? "-" : parts[2].strip());
        }

        public String text() {
            return encoding + "|" + crs + "|" + source;
        }
    }

    /** What begins like GeoJSON and has no geometry that could be read. */
    public static final class MapBroken extends Refusal {
        MapBroken(int line) {
            super("shape.file", "geometry", line);
        }
    }
}
