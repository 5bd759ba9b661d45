package cn.chenghua.governance.network.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chenghua.governance.district.geometry.Geodesy;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** Makes nodes where ends of lines meet, and cuts lines where they share a vertex, as maps draw a crossing. */
final class Joints {

    private static final double DEGREE = 111_320;
    private final double metres;
    private final List<NodeRow> nodes = new ArrayList<>();
    private final Map<Long, List<NodeRow>> cells = new HashMap<>();
    private final Map<Coordinate, Integer> uses = new HashMap<>();

    /** @param metres how near ends must lie to meet; it is at least a centimetre */
    Joints(double metres) {
        this.metres = Math.max(0.01, metres);
    }

    List<NodeRow> nodes() {
        return nodes;
    }

    /** The lines between the nodes made; their courses are in WGS84 already. */
    List<EdgeRow> join(List<EdgeRow> lines) {
        lines.stream().map(EdgeRow::course).filter(Objects::nonNull).forEach(this::count);
        return lines.stream().flatMap(line -> cut(line).stream()).toList();
    }

    private void count(LineString course) {
        for (var at : course.getCoordinates()) {
            uses.merge(new Coordinate(at.x, at.y), 1, Integer::sum);
        }
    }

    private List<EdgeRow> cut(EdgeRow line) {
        var course = line.course();
        if (course == null) {
            return List.of();
        }
        var parts = new ArrayList<LineString>();
        var points = course.getCoordinates();
        var begin = 0;
        for (var i = 1; i < points.length; i++) {
            if (i == points.length - 1 || uses.getOrDefault(new Coordinate(points[i].x, points[i].y), 0) > 1) {
                parts.add(course.getFactory().createLineString(java.util.Arrays.copyOfRange(points, begin, i + 1)));
                begin = i;
            }
        }
        var whole = Geodesy.length(course);
        var edges = new ArrayList<EdgeRow>();
        for (var part : parts) {
            var stated = line.metres();
            var share = stated == null || parts.size() == 1 ? stated : (Double) (stated * Geodesy.length(part) / whole);
            edges.add(line.between(node(line.row(), part.getStartPoint().getCoordinate()),
                    node(line.row(), part.getEndPoint().getCoordinate()),
                    parts.size() == 1 ? line.key() : line.key() + "-" + (edges.size() + 1), share, part));
        }
        return edges;
    }

    private String node(int row, Coordinate at) {
        var x = (long) Math.floor(at.x * DEGREE * Math.cos(Math.toRadians(at.y)) / metres);
        var y = (long) Math.floor(at.y * DEGREE / metres);
        for (var dx = -1; dx <= 1; dx++) {
            for (var dy = -1; dy <= 1; dy++) {
                for (var node : cells.getOrDefault(cell(x + dx, y + dy), List.of())) {
                    if (Geodesy.distance(node.at(), at) <= metres) {
                        return node.key();
                    }
                }
            }
        }
        var made = new NodeRow(row, "P" + (nodes.size() + 1), at);
        nodes.add(made);
        cells.computeIfAbsent(cell(x, y), _ -> new ArrayList<>()).add(made);
        return made.key();
    }

    private static long cell(long x, long y) {
        return x * 4_000_000_019L + y;
    }
}
