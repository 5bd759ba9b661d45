package cn.chenghua.governance.backstreet.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Streets on a flat map as nodes and the lines between them; new lines are tied in where they end on or cross the others. */
final class Streets {

    private static final double SNAP = 15;
    private static final double SAME = 0.1;
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private final List<Coordinate> nodes = new ArrayList<>();
    private final Map<Coordinate, Integer> known = new HashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();

    /** A node at a place, a known one where there is one within a decimetre. */
    int node(Coordinate at) {
        var cell = new Coordinate(Math.round(at.x / SAME), Math.round(at.y / SAME));
        return known.computeIfAbsent(cell, _ -> {
            nodes.add(new Coordinate(at));
            return nodes.size() - 1;
        });
    }

    void add(LineString line) {
        var points = line.getCoordinates();
        var from = node(points[0]);
        var to = node(points[points.length - 1]);
        if (from != to || line.getLength() > 2 * SNAP) {
            stretches.add(new Stretch(from, to, line));
        }
    }

    /** Ties a new line in: its ends snap to streets within 15 m, and where it crosses one a junction comes to be. */
    void tieIn(LineString line) {
        var points = line.getCoordinates();
        var course = points.clone();
        course[0] = snapped(points[0]);
        course[course.length - 1] = snapped(points[points.length - 1]);
        var tied = SHAPES.createLineString(course);
        var cuts = new ArrayList<Coordinate>();
        for (var stretch : List.copyOf(stretches)) {
            if (stretch.line.getEnvelopeInternal().intersects(tied.getEnvelopeInternal())) {
                var crossings = stretch.line.intersection(tied).getCoordinates();
                List.of(crossings).forEach(at -> cut(stretch, at));
                cuts.addAll(List.of(crossings));
            }
        }
        Cut.at(tied, cuts).forEach(this::add);
    }

    private Coordinate snapped(Coordinate end) {
        var best = end;
        var least = SNAP;
        for (var node : nodes) {
            if (node.distance(end) <= least) {
                least = node.distance(end);
                best = node;
            }
        }
        if (!best.equals(end)) {
            return best;
        }
        for (var stretch : stretches) {
            var near = Cut.nearest(stretch.line, end);
            if (near.distance(end) <= least) {
                least = near.distance(end);
                best = near;
            }
        }
        return best;
    }

    private void cut(Stretch stretch, Coordinate at) {
        for (var one : List.copyOf(stretches)) {
            if (one.origin == stretch.origin && Cut.nearest(one.line, at).distance(at) < SAME) {
                var pieces = Cut.at(one.line, List.of(at));
                if (pieces.size() > 1) {
                    stretches.remove(one);
                    pieces.forEach(piece -> stretches.add(new Stretch(node(piece.getCoordinateN(0)),
                            node(piece.getCoordinateN(piece.getNumPoints() - 1)), piece, one.origin)));
                }
            }
        }
    }

    List<Coordinate> nodes() {
        return nodes;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** A line between two nodes; pieces of one that was cut remember it. */
    record Stretch(int from, int to, LineString line, LineString origin) {
        Stretch(int from, int to, LineString line) {
            this(from, to, line, line);
        }
    }
}
