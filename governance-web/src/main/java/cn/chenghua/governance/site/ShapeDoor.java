package cn.chenghua.governance.site;

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
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads shapes as GeoJSON or well-known text and lets them pass into the district, in WGS84. */
@Component
public class ShapeDoor {

    private static final int HEAD = 64;
    private static final double DEGREES = 1e7;
    private final ShapeGate gate;

    ShapeDoor(@Value("${governance.district.box:103.8,104.5,30.4,31.0}") double[] box) {
        this.gate = new ShapeGate(new Envelope(box[0], box[1], box[2], box[3]));
    }

    public Geometry pass(Geometry shape, Crs crs) {
        return gate.pass(shape, crs);
    }

    /** The shape of a row in WGS84, or null with a note where it does not lie in the district. */
    public @Nullable Geometry placed(Cells cells, String column, @Nullable Geometry shape, Crs crs) {
        if (shape == null) {
            return null;
        }
        try {
            return pass(shape, crs);
        } catch (Refusal refusal) {
            cells.refuse(column, "refusal." + refusal.code(), refusal.arguments());
            return null;
        }
    }

    /** A geometry, feature or collection of one feature as GeoJSON, or well-known text. */
    public Geometry read(String text, Crs crs) {
        return pass(geoJson(text) ? fromJson(text) : wkt(text), crs);
    }

    /** A GeoJSON geometry in the body of a call. */
    public Geometry read(@Nullable Map<String, Object> geometry, Crs crs) {
        return read(JsonMapper.shared().writeValueAsString(geometry == null ? Map.of() : geometry), crs);
    }

    private static Geometry fromJson(String text) {
        var root = tree(text.getBytes(StandardCharsets.UTF_8));
        var features = root.path("features");
        var feature = features.size() == 1 ? features.get(0) : root;
        try {
            return GeoJsonGeometry.read(feature.has("geometry") ? feature.path("geometry") : feature);
        } catch (IllegalArgumentException e) {
            throw new Broken("shape.geometry", 1);
        }
    }

    /** The outline in a text field, as GeoJSON in WGS84; null where it is empty. */
    public @Nullable Geometry typed(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return outline(JsonMapper.shared().readTree(text), text);
        } catch (JacksonException e) {
            throw unreadable(text);
        }
    }

    /** The outline in a body, as GeoJSON in WGS84; null where there is none. */
    public @Nullable Geometry said(@Nullable Map<String, Object> geometry) {
        return geometry == null ? null : outline(JsonMapper.shared().valueToTree(geometry), geometry.toString());
    }

    private Geometry outline(JsonNode node, String text) {
        try {
            return pass(GeoJsonGeometry.read(node.has("geometry") ? node.get("geometry") : node), Crs.WGS84);
        } catch (IllegalArgumentException e) {
            throw unreadable(text);
        }
    }

    private static Typed.Unreadable unreadable(String text) {
        return new Typed.Unreadable("renewal.geometry", "geometry", text.length() > 40 ? text.substring(0, 40) + "…" : text);
    }

    /** What is drawn, as GeoJSON. */
    public static @Nullable Map<String, Object> write(@Nullable Geometry outline) {
        return outline == null ? null : GeoJsonGeometry.write(outline);
    }

    /** What is drawn beside a row, or its well-known text; null where there is none or, with a note, where it cannot be read. */
    public static @Nullable Geometry wkt(Cells cells) {
        if (cells.shape() != null) {
            return cells.shape();
        }
        var text = cells.text("wkt");
        try {
            return text == null ? null : wkt(text);
        } catch (Broken broken) {
            cells.refuse("wkt", "refusal." + broken.code(), cells.number());
            return null;
        }
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException | IllegalArgumentException e) {
            throw new Broken("shape.geometry", 1);
        }
    }

    /** The well-known text of a shape, to the seventh digit of degrees. */
    public static String wkt(Geometry shape) {
        var writer = new WKTWriter();
        writer.setPrecisionModel(new PrecisionModel(DEGREES));
        return writer.write(shape);
    }

    private static boolean geoJson(String text) {
        return text.replace("\uFEFF", "").strip().startsWith("{");
    }

    /** Whether a file begins like GeoJSON. */
    public static boolean geoJson(byte[] content) {
        return geoJson(new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.UTF_8));
    }

    /**
     * The features of a file as rows, numbered from 1, their properties under the names that columns have; one whose geometry
     * cannot be read is noted and left out, and a file without any is refused.
     */
    public static List<TableRow> features(byte[] content, Map<String, String> names, Consumer<RowNote> notes) {
        var features = new ArrayList<TableRow>();
        var number = 0;
        for (var feature : tree(content).path("features")) {
            number++;
            var cells = new LinkedHashMap<String, TableRow.Cell>();
            feature.path("properties").properties()
                    .forEach(property -> cells.put(
                            names.getOrDefault(property.getKey(), property.getKey().toLowerCase(Locale.ROOT)),
                            new TableRow.Cell(property.getValue().asString("").strip(), false)));
            try {
                features.add(new TableRow(number, cells, GeoJsonGeometry.read(feature.path("geometry"))));
            } catch (IllegalArgumentException e) {
                notes.accept(RowNote.error(number, "geometry", String.valueOf(e.getMessage()), "district.shape.form"));
            }
        }
        if (number == 0) {
            throw new Broken("shape.file", 1);
        }
        return features;
    }

    /** The features of a file in which each must be readable. */
    public static List<TableRow> features(byte[] content) {
        return features(content, Map.of(), note -> {
            throw new Broken("shape.geometry", note.row());
        });
    }

    private static JsonNode tree(byte[] content) {
        try {
            return JsonMapper.shared().readTree(content);
        } catch (JacksonException e) {
            throw new Broken("shape.file", e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        }
    }

    /**
     * What is said about a file beside its content: the encoding, the system of its positions, where shapes come from, and
     * whether one is sure of places that look wrong.
     */
    public record Declared(String encoding, Crs crs, String source, boolean sure) {

        public static Declared of(@Nullable String text) {
            var parts = (text == null ? "" : text).split("\\|", 4);
            return new Declared(parts[0],
                    parts.length < 2 || parts[1].isEmpty() ? Crs.WGS84 : Typed.constant(Crs.class, "crs", parts[1]),
                    parts.length < 4 ? "" : parts[3].strip(), parts.length > 2 && parts[2].equals("sure"));
        }

        public String text() {
            return encoding + "|" + crs + "|" + (sure ? "sure" : "") + "|" + source;
        }

        /** Where shapes come from; a dash where it is not said. */
        public String origin() {
            return source.isEmpty() ? "-" : source;
        }
    }

    /** A shape that is neither GeoJSON nor well-known text, or a file without features. */
    public static final class Broken extends Refusal {
        Broken(String code, int line) {
            super(code, "geometry", line);
        }
    }
}
