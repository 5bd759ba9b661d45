package cn.chenghua.governance.demonstration.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.district.Tiles.Tile;
import cn.chenghua.governance.network.intake.EdgeRow;
import cn.chenghua.governance.network.intake.NodeRow;

import org.locationtech.jts.geom.Coordinate;

/** Invented streets over the schematic map: every 250 m in the old town, every kilometre in the east and the north. */
final class Lattice {

    private static final int STEPS = 12;
    private static final int COARSE = 4;
    private static final int EAST_COLUMN = 3;
    private static final double WEST = 104.05;
    private static final double NORTH = 30.765;
    private static final double STEP_EAST = 250 / 95_780.0;
    private static final double STEP_NORTH = 250 / 110_860.0;
    private static final int LEFT_OUT = 23;
    private final Map<String, NodeRow> nodes = new LinkedHashMap<>();
    private final List<EdgeRow> edges = new ArrayList<>();
    private final String street;

    Lattice(Collection<Tile> tiles, String street) {
        this.street = street;
        tiles.forEach(tile -> lay(tile, sparse(tile) ? COARSE : 1));
    }

    private static boolean sparse(Tile tile) {
        return tile.column() == EAST_COLUMN || tile.row() == 0;
    }

    private void lay(Tile tile, int step) {
        for (var x = tile.column() * STEPS; x <= (tile.column() + 1) * STEPS; x += step) {
            for (var y = tile.row() * STEPS; y <= (tile.row() + 1) * STEPS; y += step) {
                node(x, y);
                if (x > tile.column() * STEPS) {
                    link(x - step, y, x, y);
                }
                if (y > tile.row() * STEPS) {
                    link(x, y - step, x, y);
                }
            }
        }
    }

    private void node(int x, int y) {
        nodes.putIfAbsent(key(x, y), new NodeRow(nodes.size() + 2, key(x, y), at(x, y)));
    }

    /** A crossing a few metres beside the strict grid, as streets are. */
    private static Coordinate at(int x, int y) {
        return new Coordinate(WEST + (x + 0.12 * Math.sin(3 * x + 5 * y)) * STEP_EAST,
                NORTH - (y + 0.12 * Math.cos(7 * x + 2 * y)) * STEP_NORTH);
    }

    private void link(int fromX, int fromY, int x, int y) {
        var key = key(fromX, fromY) + "/" + key(x, y);
        var number = fromX * 31 + fromY * 17 + (x - fromX) * 7;
        if (number % LEFT_OUT != 0) {
            var name = street.replace("{0}", String.valueOf(x == fromX ? x + 1 : 100 + y));
            edges.add(new EdgeRow(edges.size() + 2, key, key(fromX, fromY), key(x, y), null, name, "residential", true, null));
        }
    }

    private static String key(int x, int y) {
        return "D" + x + "-" + y;
    }

    List<NodeRow> nodes() {
        return List.copyOf(nodes.values());
    }

    /** Each street once, though two tiles have it in common. */
    List<EdgeRow> edges() {
        var once = new LinkedHashMap<String, EdgeRow>();
        edges.forEach(edge -> once.putIfAbsent(edge.key(), edge));
        return List.copyOf(once.values());
    }

    /** The place so many metres to the east and north of the middle of a tile. */
    static Coordinate within(Tile tile, double east, double north) {
        return new Coordinate(WEST + (tile.column() + 0.5) * STEPS * STEP_EAST + east / 95_780,
                NORTH - (tile.row() + 0.5) * STEPS * STEP_NORTH + north / 110_860);
    }
}
