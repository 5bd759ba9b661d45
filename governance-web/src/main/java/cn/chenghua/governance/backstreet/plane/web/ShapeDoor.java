package cn.chenghua.governance.backstreet.plane.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.district.geometry.ShapeGate;
import cn.chenghua.governance.site.GeoJsonGeometry;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads shapes as GeoJSON or well-known text and lets them pass into the district, in WGS84. */
@Component
public class ShapeDoor {

    private final ShapeGate gate;

    ShapeDoor(@Value("${governance.district.box:103.8,104.5,30.4,31.0}") double[] box) {
        this.gate = new ShapeGate(new Envelope(box[0], box[1], box[2], box[3]));
    }

    public Geometry pass(Geometry shape, Crs crs) {
        return gate.pass(shape, crs);
    }

    /** A geometry, feature or collection of one feature as GeoJSON, or well-known text. */
    public Geometry read(String text, Crs crs) {
        return pass(geoJson(text) ? fromJson(text) : wkt(text), crs);
    }

    /** The same for a GeoJSON geometry in the body of a call. */
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
            throw new Broken(1);
        }
    }

    public static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException | IllegalArgumentException e) {
            throw new Broken(1);
        }
    }

    /** Whether a text or file begins like GeoJSON. */
    public static boolean geoJson(String text) {
        return text.replace("\uFEFF", "").strip().startsWith("{");
    }

    public static boolean geoJson(byte[] content) {
        return geoJson(new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8));
    }

    /** The features of a file, numbered from 1; refused where there is none. */
    public static List<Feature> features(byte[] content) {
        var features = new ArrayList<Feature>();
        for (var node : tree(content).path("features")) {
            var said = new LinkedHashMap<String, String>();
            node.path("properties").properties()
                    .forEach(property -> said.put(property.getKey(), property.getValue().asString("").strip()));
            features.add(new Feature(features.size() + 1, said, shape(node)));
        }
        if (features.isEmpty()) {
            throw new Broken(1);
        }
        return features;
    }

    private static @Nullable Geometry shape(JsonNode node) {
        try {
            return GeoJsonGeometry.read(node.path("geometry"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static JsonNode tree(byte[] content) {
        try {
            return JsonMapper.shared().readTree(content);
        } catch (JacksonException e) {
            throw new Broken(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        }
    }

    /**
     * A feature of a map.
     *
     * @param geometry as it stands there; null where it cannot be read
     */
    public record Feature(int number, Map<String, String> properties, @Nullable Geometry geometry) {
    }

    /** A shape that is neither GeoJSON nor well-known text. */
    public static final class Broken extends Refusal {
        Broken(int line) {
            super("green.geometry", "geometry", line);
        }
    }
}
