package cn.chenghua.governance.network.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.district.geometry.Crs;

import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Asks whether places lie on streets that are known already, taken as declared and taken as in another system. A file in
 * GCJ-02 that is declared as WGS84 lies some hundred metres beside every street it should lie on.
 */
final class Likeness {

    private static final double NEAR_METRES = 15;
    private static final double ENOUGH = 0.5;
    private static final double CLEARLY = 2;
    private static final int SAMPLE = 400;
    private static final double NORTH = 110_860;
    private final STRtree segments = new STRtree();
    private final double east;

    Likeness(Collection<Geometry> known) {
        var first = known.stream().filter(shape -> !shape.isEmpty()).findFirst().map(Geometry::getCoordinate)
                .orElse(new Coordinate());
        this.east = NORTH * Math.cos(Math.toRadians(first.y));
        known.forEach(shape -> {
            for (var i = 0; i < shape.getNumGeometries(); i++) {
                add(shape.getGeometryN(i).getCoordinates());
            }
        });
        segments.build();
    }

    private void add(Coordinate[] course) {
        for (var i = 1; i < course.length; i++) {
            var piece = new Coordinate[]{flat(course[i - 1]), flat(course[i])};
            segments.insert(new Envelope(piece[0], piece[1]), piece);
        }
    }

    /** The system in which the places fit the known streets much better than as declared; empty where none does. */
    Optional<Crs> better(List<Coordinate> placed, Crs declared) {
        if (segments.isEmpty() || placed.isEmpty()) {
            return Optional.empty();
        }
        var step = Math.max(1, placed.size() / SAMPLE);
        var sample = new ArrayList<Coordinate>();
        for (var i = 0; i < placed.size(); i += step) {
            sample.add(declared.fromWgs84(placed.get(i)));
        }
        var own = share(sample, declared);
        return Arrays.stream(Crs.values()).filter(other -> other != declared && other != Crs.CGCS2000)
                .filter(other -> declared != Crs.CGCS2000 || other != Crs.WGS84)
                .filter(other -> share(sample, other) >= Math.max(ENOUGH, CLEARLY * own))
                .max((a, b) -> Double.compare(share(sample, a), share(sample, b)));
    }

    private double share(List<Coordinate> said, Crs as) {
        return said.stream().filter(at -> near(flat(as.toWgs84(at)))).count() / (double) said.size();
    }

    private boolean near(Coordinate at) {
        var around = new Envelope(at);
        around.expandBy(NEAR_METRES);
        for (var found : segments.query(around)) {
            var piece = (Coordinate[]) found;
            if (Distance.pointToSegment(at, piece[0], piece[1]) <= NEAR_METRES) {
                return true;
            }
        }
        return false;
    }

    private Coordinate flat(Coordinate at) {
        return new Coordinate(at.x * east, at.y * NORTH);
    }
}
