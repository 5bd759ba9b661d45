package cn.chenghua.governance.network.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.network.intake.Finding.Part;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;

/** Brings places to WGS84; what lies outside the district, or would lie within with its axes swapped, is found. */
final class Placing {

    private final Envelope box;
    private final Crs crs;
    private final List<Finding> found = new ArrayList<>();
    private int swapped;
    private int seen;

    Placing(Envelope box, Crs crs) {
        this.box = box;
        this.crs = crs;
    }

    Coordinate place(Part part, int row, Coordinate at) {
        seen++;
        var placed = readable(at) ? crs.toWgs84(at) : at;
        if (!readable(at) || !box.contains(placed)) {
            var turned = new Coordinate(at.y, at.x);
            if (readable(turned) && box.contains(crs.toWgs84(turned))) {
                swapped++;
                found.add(Finding.error(part, row, "longitude", text(at), "network.note.swapped"));
            } else {
                found.add(Finding.error(part, row, "longitude", text(at), "network.note.outside", box.getMinX(), box.getMaxX(),
                        box.getMinY(), box.getMaxY()));
            }
        }
        return placed;
    }

    @Nullable
    LineString place(int row, @Nullable LineString course) {
        if (course == null) {
            return null;
        }
        var placed = Arrays.stream(course.getCoordinates()).map(at -> place(Part.EDGES, row, at)).toArray(Coordinate[]::new);
        return course.getFactory().createLineString(placed);
    }

    /** One finding for the file where its axes are swapped throughout, else one for each place that is wrong. */
    List<Finding> findings() {
        return swapped > 1 && swapped * 2 > seen
                ? List.of(Finding.error(found.getFirst().part(), 0, "longitude", found.getFirst().value(),
                        "network.note.swapped.all", swapped, seen))
                : found.stream().distinct().toList();
    }

    private static boolean readable(Coordinate at) {
        return Double.isFinite(at.x) && Double.isFinite(at.y) && Math.abs(at.x) <= 180 && Math.abs(at.y) <= 90;
    }

    private static String text(Coordinate at) {
        return "%.6f, %.6f".formatted(at.x, at.y);
    }
}
