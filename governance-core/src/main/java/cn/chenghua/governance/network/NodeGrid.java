package cn.chenghua.governance.network;

import java.util.Optional;
import java.util.function.IntPredicate;

import cn.chenghua.governance.district.geometry.Geodesy;
import cn.chenghua.governance.network.StreetGraph.Nearest;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.ItemVisitor;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the node nearest to a place: looks into a square around it and doubles it until nothing nearer can lie outside. */
final class NodeGrid {

    private static final double FIRST_METRES = 100;
    private static final double METRES_A_DEGREE = 110_000;
    private final STRtree tree = new STRtree();
    private final double[] longitudes;
    private final double[] latitudes;
    private final Envelope all = new Envelope();

    NodeGrid(double[] longitudes, double[] latitudes) {
        this.longitudes = longitudes;
        this.latitudes = latitudes;
        for (var node = 0; node < longitudes.length; node++) {
            all.expandToInclude(at(node));
            tree.insert(new Envelope(at(node)), node);
        }
        tree.build();
    }

    private Coordinate at(int node) {
        return new Coordinate(longitudes[node], latitudes[node]);
    }

    Optional<Nearest> nearest(Coordinate place, IntPredicate fit) {
        for (var metres = FIRST_METRES; !all.isNull(); metres *= 2) {
            var around = around(place, metres);
            var found = within(place, around, fit);
            if (found != null && found.metres() <= metres) {
                return Optional.of(found);
            }
            if (around.contains(all)) {
                return Optional.ofNullable(found);
            }
        }
        return Optional.empty();
    }

    /** A little more than so many metres to each side; a degree of longitude is shorter than one of latitude. */
    private static Envelope around(Coordinate place, double metres) {
        var north = metres / METRES_A_DEGREE;
        var around = new Envelope(place);
        around.expandBy(north / Math.max(0.01, Math.cos(Math.toRadians(place.y))), north);
        return around;
    }

    private @Nullable Nearest within(Coordinate place, Envelope around, IntPredicate fit) {
        var best = new Best();
        tree.query(around, (ItemVisitor) item -> best.offer((int) item, place, fit));
        return best.found;
    }

    private final class Best {

        private @Nullable Nearest found;

        private void offer(int node, Coordinate place, IntPredicate fit) {
            var metres = Geodesy.distance(place, at(node));
            if (fit.test(node) && (found == null || metres < found.metres())) {
                found = new Nearest(node, metres);
            }
        }
    }
}
