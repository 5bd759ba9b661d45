package cn.chenghua.governance.backstreet.plane.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.site.GeoJsonGeometry;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * One thing on a map of ours.
 *
 * @param tone the class it is drawn by, which the legend explains in words
 * @param href where a click leads; null for nowhere
 */
public record MapFeature(Geometry geometry, String name, String tone, @Nullable String href) {

    /** The answer to the script that draws the map; its scope is the reader's, so nobody else keeps it. */
    public static ResponseEntity<Map<String, Object>> answer(List<MapFeature> features) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", "FeatureCollection", "features", features.stream().map(MapFeature::json).toList()));
    }

    private Map<String, Object> json() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("name", name);
        properties.put("tone", tone);
        if (href != null) {
            properties.put("href", href);
        }
        return Map.of("type", "Feature", "properties", properties, "geometry", GeoJsonGeometry.write(geometry));
    }
}
