package cn.chenghua.governance.backstreet.web;

import java.util.List;
import java.util.Map;

import cn.chenghua.governance.backstreet.line.StreetLines;
import cn.chenghua.governance.site.GeoJsonGeometry;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Lines as GeoJSON features with a name and a page. */
public final class StreetShapes {

    private StreetShapes() {
    }

    public static ResponseEntity<Map<String, Object>> features(List<StreetLines.Drawn> lines, String path) {
        var features = lines.stream().map(line -> feature(line.number() + " " + line.name(), path + line.project(),
                GeoJsonGeometry.write(line.geometry()))).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", "FeatureCollection", "features", features));
    }

    private static Map<String, Object> feature(String name, String href, Map<String, Object> geometry) {
        return Map.of("type", "Feature", "properties", Map.of("name", name, "href", href), "geometry", geometry);
    }
}
