package cn.chenghua.governance.network.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetNetwork;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Kilometres of street for each square kilometre, told by square cells. A cell is judged with its eight neighbours, so that
 * a park or a river beside dense streets is not taken for a hole in the map.
 */
public final class Density {

    private static final double NORTH = 110_860;
    private static final double SQUARE_KM = 1_000_000;
    private static final double METRES_KM = 1_000;
    private static final double STEP = 20;
    private final double side;
    private final double dense;
    private final double east;
    private final Map<Cell, Double> metres = new HashMap<>();

    Density(StreetNetwork network, double side, double dense) {
        this.side = side;
        this.dense = dense;
        this.east = network.nodes().isEmpty()
                ? NORTH
                : NORTH * Math.cos(Math.toRadians(network.nodes().getFirst().latitude()));
        network.edges().stream().filter(StreetEdge::walkable).forEach(edge -> spread(network, edge));
    }

    /** Puts the metres of an edge into the cells it runs through, in steps of at most 20 m. */
    private void spread(StreetNetwork network, StreetEdge edge) {
        var drawn = edge.course();
        var course = drawn != null
                ? drawn.getCoordinates()
                : new Coordinate[]{network.nodes().get(edge.from()).at(), network.nodes().get(edge.to()).at()};
        for (var i = 1; i < course.length; i++) {
            var begin = course[i - 1];
            var end = course[i];
            var length = Math.hypot((end.x - begin.x) * east, (end.y - begin.y) * NORTH);
            var steps = (int) Math.max(1, Math.ceil(length / STEP));
            for (var step = 0; step < steps; step++) {
                var part = (step + 0.5) / steps;
                metres.merge(cell(begin.x + part * (end.x - begin.x), begin.y + part * (end.y - begin.y)), length / steps,
                        Double::sum);
            }
        }
    }

    private Cell cell(double longitude, double latitude) {
        return new Cell((int) Math.floor(longitude * east / side), (int) Math.floor(latitude * NORTH / side));
    }

    /** Kilometres for each square kilometre in the cell of a place and its eight neighbours. */
    public double around(double longitude, double latitude) {
        return around(cell(longitude, latitude));
    }

    private double around(Cell cell) {
        var sum = 0.0;
        for (var dx = -1; dx <= 1; dx++) {
            for (var dy = -1; dy <= 1; dy++) {
                sum += metres.getOrDefault(new Cell(cell.x + dx, cell.y + dy), 0.0);
            }
        }
        return sum / METRES_KM / (9 * side * side / SQUARE_KM);
    }

    /** Whether ways on foot near a place are believed. */
    public boolean believable(double longitude, double latitude) {
        return around(longitude, latitude) >= dense;
    }

    /** All cells whose middle lies in a box, from south to north and west to east, those without any street included. */
    public List<Judged> cells(Envelope box) {
        var cells = new ArrayList<Judged>();
        var last = cell(box.getMaxX(), box.getMaxY());
        var first = cell(box.getMinX(), box.getMinY());
        for (var y = first.y; y <= last.y; y++) {
            for (var x = first.x; x <= last.x; x++) {
                var judged = judged(new Cell(x, y));
                if (box.contains(judged.middle())) {
                    cells.add(judged);
                }
            }
        }
        return cells;
    }

    private Judged judged(Cell cell) {
        var west = cell.x * side / east;
        var south = cell.y * side / NORTH;
        var own = metres.getOrDefault(cell, 0.0) / METRES_KM / (side * side / SQUARE_KM);
        var around = around(cell);
        return new Judged(new Envelope(west, west + side / east, south, south + side / NORTH), own, around, around >= dense);
    }

    /**
     * A cell with its density.
     *
     * @param own km/km² of the cell alone
     * @param around the same with its eight neighbours, by which it is judged
     */
    public record Judged(Envelope box, double own, double around, boolean believable) {
        public Coordinate middle() {
            return box.centre();
        }
    }

    private record Cell(int x, int y) {
    }
}
