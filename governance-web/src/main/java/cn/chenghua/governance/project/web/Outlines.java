package cn.chenghua.governance.project.web;

import java.util.Map;

import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.district.geometry.ShapeGate;
import cn.chenghua.governance.site.GeoJsonGeometry;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads outlines given as GeoJSON in WGS84; one outside the district or crossing itself is refused. */
@Component
public class Outlines {

    private final ShapeGate gate;

    Outlines(@Value("${governance.district.box:103.8,104.5,30.4,31.0}") double[] box) {
        this.gate = new ShapeGate(new Envelope(box[0], box[1], box[2], box[3]));
    }

    /** The outline in a text field; null where it is empty. */
    public @Nullable Geometry typed(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return read(JsonMapper.shared().readTree(text), text);
        } catch (JacksonException e) {
            throw unreadable(text);
        }
    }

    /** The outline in a body; null where there is none. */
    public @Nullable Geometry said(@Nullable Map<String, Object> geometry) {
        return geometry == null ? null : read(JsonMapper.shared().valueToTree(geometry), geometry.toString());
    }

    /** What is drawn, as GeoJSON. */
    public static @Nullable Map<String, Object> write(@Nullable Geometry outline) {
        return outline == null ? null : GeoJsonGeometry.write(outline);
    }

    private Geometry read(JsonNode node, String text) {
        var geometry = node.has("geometry") ? node.get("geometry") : node;
        try {
            return gate.pass(GeoJsonGeometry.read(geometry), Crs.WGS84);
        } catch (IllegalArgumentException e) {
            throw unreadable(text);
        }
    }

    private static Typed.Unreadable unreadable(String text) {
        return new Typed.Unreadable("renewal.geometry", "geometry", text.length() > 40 ? text.substring(0, 40) + "…" : text);
    }
}
