package cn.chenghua.governance.network.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cn.chenghua.governance.network.Reach;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetGraph;
import cn.chenghua.governance.network.StreetNetwork;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the dead ends that nearly meet another street and are far from it on foot. */
final class Gaps {

    private static final double NORTH = 110_860;
    private static final double DETOUR = 5;
    private final StreetNetwork network;
    private final StreetGraph graph;
    private final double metres;
    private final double east;
    private final STRtree streets = new STRtree();

    Gaps(StreetNetwork network, StreetGraph graph, double metres) {
        this.network = network;
        this.graph = graph;
        this.metres = metres;
        this.east = network.nodes().isEmpty()
                ? NORTH
                : NORTH * Math.cos(Math.toRadians(network.nodes().getFirst().latitude()));
        for (var i = 0; i < network.edges().size(); i++) {
            if (network.edges().get(i).walkable()) {
                add(i);
            }
        }
        streets.build();
    }

    private void add(int edge) {
        var course = course(network.edges().get(edge));
        for (var i = 1; i < course.length; i++) {
            var piece = new Piece(edge, flat(course[i - 1]), flat(course[i]));
            streets.insert(new Envelope(piece.begin, piece.end), piece);
        }
    }

    private Coordinate[] course(StreetEdge edge) {
        var drawn = edge.course();
        return drawn != null
                ? drawn.getCoordinates()
                : new Coordinate[]{network.nodes().get(edge.from()).at(), network.nodes().get(edge.to()).at()};
    }

    /** The gaps, the narrowest first. */
    List<Gap> find() {
        var reach = graph.reach();
        var found = new ArrayList<Gap>();
        for (int node : graph.deadEnds()) {
            var gap = gap(node, reach);
            if (gap != null) {
                found.add(gap);
            }
        }
        found.sort(Comparator.comparingDouble(Gap::metres).thenComparingInt(Gap::node));
        return found;
    }

    private @Nullable Gap gap(int node, Reach reach) {
        var at = flat(network.nodes().get(node).at());
        var around = new Envelope(at);
        around.expandBy(metres);
        reach.from(node, DETOUR * metres);
        Gap best = null;
        for (var item : streets.query(around)) {
            var piece = (Piece) item;
            var edge = network.edges().get(piece.edge);
            var apart = Distance.pointToSegment(at, piece.begin, piece.end);
            var far = Double.isInfinite(Math.min(reach.metres(edge.from()), reach.metres(edge.to())));
            if (far && apart <= metres && (best == null || apart < best.metres())) {
                best = new Gap(node, piece.edge, apart, null);
            }
        }
        return best == null ? null : walked(best);
    }

    private Gap walked(Gap gap) {
        var edge = network.edges().get(gap.edge());
        var reach = graph.reach().from(gap.node(), Double.POSITIVE_INFINITY);
        var way = Math.min(reach.metres(edge.from()), reach.metres(edge.to()));
        return new Gap(gap.node(), gap.edge(), gap.metres(), Double.isInfinite(way) ? null : way);
    }

    private Coordinate flat(Coordinate at) {
        return new Coordinate(at.x * east, at.y * NORTH);
    }

    private record Piece(int edge, Coordinate begin, Coordinate end) {
    }
}
