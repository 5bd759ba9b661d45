package cn.chenghua.governance.backstreet.pattern;

import java.util.List;

import cn.chenghua.governance.backstreet.plane.Plane;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.UnitShape;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * How dense the streets of one unit are, such as 7.4 km/km² in 建设路街道, now and with the new links.
 *
 * @param schematic whether the shape of the unit is derived and no boundary
 * @param sparse whether the stored streets are too few here to be believed
 */
public record Density(UnitCode unit, double squareKilometres, double before, double after, double block, boolean schematic,
        boolean sparse) {

    static List<Density> of(List<UnitShape> shapes, Plane plane, Pattern.Pair pair, double sparse) {
        return shapes.stream().map(shape -> of(shape, plane, pair, sparse)).toList();
    }

    private static Density of(UnitShape shape, Plane plane, Pattern.Pair pair, double sparse) {
        var area = plane.flat(shape.geometry());
        var size = shape.squareMetres() / 1e6;
        var before = within(area, pair.before().lines()) / 1_000 / size;
        var blocks = pair.before().blocks().shapes().stream().filter(block -> area.contains(block.getInteriorPoint()))
                .mapToDouble(Geometry::getArea).average().orElse(0);
        return new Density(shape.unit(), size, before, within(area, pair.after().lines()) / 1_000 / size, blocks,
                shape.schematic(), before < sparse);
    }

    private static double within(Geometry area, List<LineString> lines) {
        var prepared = PreparedGeometryFactory.prepare(area);
        return lines.stream().filter(prepared::intersects)
                .mapToDouble(line -> prepared.contains(line) ? line.getLength() : area.intersection(line).getLength()).sum();
    }
}
