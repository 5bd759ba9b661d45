package cn.chenghua.governance.network;

import java.util.ArrayList;
import java.util.List;

/** Streets around square blocks, each side 100 m long as stated, so that ways can be reckoned by hand. */
public final class Blocks {

    private static final double EAST = 104.10;
    private static final double NORTH = 30.66;
    private static final double STEP_EAST = 100 / 95_780.0;
    private static final double STEP_NORTH = 100 / 110_860.0;
    private final int columns;
    private final int rows;

    private Blocks(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Crossings in so many columns from west to east and rows from south to north. */
    public static Blocks of(int columns, int rows) {
        return new Blocks(columns, rows);
    }

    public int node(int column, int row) {
        return row * columns + column;
    }

    public static double longitude(double column) {
        return EAST + column * STEP_EAST;
    }

    public static double latitude(double row) {
        return NORTH + row * STEP_NORTH;
    }

    public StreetNetwork network() {
        var nodes = new ArrayList<StreetNode>();
        var edges = new ArrayList<StreetEdge>();
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                nodes.add(new StreetNode("N" + node(column, row), longitude(column), latitude(row)));
                if (column > 0) {
                    edges.add(street(edges, node(column - 1, row), node(column, row)));
                }
                if (row > 0) {
                    edges.add(street(edges, node(column, row - 1), node(column, row)));
                }
            }
        }
        return new StreetNetwork(nodes, edges);
    }

    private static StreetEdge street(List<StreetEdge> edges, int from, int to) {
        return new StreetEdge("E" + edges.size(), from, to, 100.0, "", "residential", true, null);
    }
}
