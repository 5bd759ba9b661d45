package cn.chenghua.governance.backstreet.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The blocks that streets enclose; what is smaller than 400 m², such as the strip between two carriageways, is none.
 *
 * @param mean square metres; 0 without blocks
 */
public record Blocks(int count, double mean, double median, List<Polygon> shapes) {

    private static final double LEAST = 400;

    static Blocks of(List<LineString> lines) {
        var polygonizer = new Polygonizer();
        var all = new GeometryFactory().createMultiLineString(lines.toArray(LineString[]::new));
        polygonizer.add(lines.isEmpty() ? all : OverlayNGRobust.union(all));
        var shapes = new ArrayList<Polygon>();
        for (var found : (Collection<?>) polygonizer.getPolygons()) {
            if (found instanceof Polygon block && block.getArea() >= LEAST) {
                shapes.add(block);
            }
        }
        var areas = shapes.stream().mapToDouble(Geometry::getArea).sorted().toArray();
        var half = areas.length / 2;
        var median = areas.length == 0 ? 0 : areas.length % 2 == 1 ? areas[half] : (areas[half - 1] + areas[half]) / 2;
        return new Blocks(areas.length, areas.length == 0 ? 0 : java.util.Arrays.stream(areas).average().orElse(0), median,
                List.copyOf(shapes));
    }
}
