package cn.chenghua.governance.backstreet.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.district.geometry.Geodesy;

import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * Finds which parts of a line lie upon others, such as 30 m of a planned road upon one that is open already. Where lines only
 * cross or meet, nothing lies upon the other.
 */
final class Overlaps {

    private static final double METRES_A_DEGREE = 111_320;
    /** Parts shorter than so many widths come from crossing or meeting. */
    private static final double CROSSING = 3;
    private final double width;

    Overlaps(double width) {
        this.width = width;
    }

    /** Those of the others that the line lies upon, and how many metres of the line lie upon any. */
    Found of(Geometry line, Map<UUID, Geometry> others) {
        var scale = new Scale(line.getCoordinate().y);
        var flat = scale.flat(line);
        var near = flat.getEnvelopeInternal();
        near.expandBy(width);
        var left = flat;
        var each = new ArrayList<Opening.Overlap>();
        for (var other : new TreeMap<>(others).entrySet()) {
            var there = scale.flat(other.getValue());
            if (near.intersects(there.getEnvelopeInternal())) {
                var strip = there.buffer(width);
                var shared = metres(flat.intersection(strip), line, flat);
                if (shared.signum() > 0) {
                    each.add(new Opening.Overlap(other.getKey(), shared));
                    left = left.difference(parts(left.intersection(strip)));
                }
            }
        }
        var whole = BigDecimal.valueOf(Geodesy.length(line));
        var share = flat.getLength() == 0 ? 0 : (flat.getLength() - left.getLength()) / flat.getLength();
        return new Found(each, whole.multiply(BigDecimal.valueOf(share)).setScale(1, RoundingMode.HALF_UP), share);
    }

    private BigDecimal metres(Geometry shared, Geometry line, Geometry flat) {
        var length = parts(shared).getLength();
        return BigDecimal.valueOf(Geodesy.length(line) * length / flat.getLength()).setScale(1, RoundingMode.HALF_UP);
    }

    /** The parts that are long enough to lie upon the other. */
    private Geometry parts(Geometry shared) {
        var factory = shared.getFactory();
        var pieces = new ArrayList<LineString>();
        for (var part : merged(shared)) {
            if (part instanceof LineString piece && piece.getLength() > CROSSING * width) {
                pieces.add(piece);
            }
        }
        return factory.createMultiLineString(pieces.toArray(LineString[]::new));
    }

    private static Collection<?> merged(Geometry shared) {
        var merger = new LineMerger();
        merger.add(shared);
        return merger.getMergedLineStrings();
    }

    /** @param share of the line that lies upon others, between 0 and 1 */
    record Found(List<Opening.Overlap> each, BigDecimal metres, double share) {
    }

    /** Degrees around a latitude in metres, good to a millimetre a metre within the district. */
    private record Scale(double latitude) {
        Geometry flat(Geometry line) {
            var flat = line.copy();
            var east = Math.cos(Math.toRadians(latitude)) * METRES_A_DEGREE;
            flat.apply((CoordinateFilter) at -> {
                at.x = at.x * east;
                at.y = at.y * METRES_A_DEGREE;
            });
            flat.geometryChanged();
            return flat;
        }
    }
}
