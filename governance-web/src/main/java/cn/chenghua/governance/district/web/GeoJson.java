package cn.chenghua.governance.district.web;

import java.util.List;
import java.util.Map;

import cn.chenghua.governance.district.geometry.UnitShape;
import cn.chenghua.governance.site.GeoJsonGeometry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** Shapes of units as features of GeoJSON. */
final class GeoJson {

    private static final double TOLERANCE = 0.00005;

    private GeoJson() {
    }

    static Feature simplified(UnitShape shape) {
        var thin = TopologyPreservingSimplifier.simplify(shape.geometry(), TOLERANCE);
        return new Feature("Feature",
                Map.of("code", shape.unit().value(), "schematic", shape.schematic(), "source", shape.source(), "licence",
                        shape.licence()),
                GeoJsonGeometry.write(thin));
    }

    /** A GeoJSON feature collection. */
    @Schema(name = "UnitShapes")
    record Collection(String type, List<Feature> features) {
        Collection(List<Feature> features) {
            this("FeatureCollection", features);
        }
    }

    /** A GeoJSON feature. */
    @Schema(name = "UnitShape")
    record Feature(String type, Map<String, Object> properties, Map<String, Object> geometry) {
    }
}
