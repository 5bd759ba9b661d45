package cn.chenghua.governance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;

import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.network.NetworkRules;
import cn.chenghua.governance.network.StreetNetwork;
import cn.chenghua.governance.network.intake.EdgeRow;
import cn.chenghua.governance.network.intake.NetworkDraft;
import cn.chenghua.governance.network.intake.NodeRow;
import cn.chenghua.governance.site.table.Table;
import cn.chenghua.governance.site.table.TableRow;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Measures 1,000 searches of 1,000 m over the reference network in {@code -Dbench.data}; asserts nothing. */
@Tag("bench")
class ReachSpeedTest {

    private static final int SITES = 1_000;
    private static final int ROUNDS = 15;
    private static final double BOUND = 1_000;
    private final Scoreboard board = new Scoreboard();

    @Test
    void measuresTheReachOfAThousandSites() throws IOException {
        var data = Path.of(System.getProperty("bench.data", "../../shared/data"));
        Assumptions.assumeTrue(Files.exists(data.resolve("network_edges.csv")), "no reference network in " + data);
        var network = network(data);
        var graph = network.walkable();
        var starts = new Random(7).ints(SITES, 0, graph.nodes()).filter(node -> graph.degree(node) > 0).toArray();
        var reach = graph.reach();
        var plain = new PlainDijkstra(network);
        var ours = rate(starts, node -> reach.from(node, BOUND).count());
        var bare = rate(starts, node -> plain.reach(node, BOUND));
        board.rate("network", "reach of 1,000 m from 1,000 sites", "plain Dijkstra over packed arrays", ours, bare, 0.33);
        var tree = new RoutingLibrary(network);
        var library = rate(starts, node -> tree.reach(node, BOUND));
        board.rate("network", "the same beside a routing library", "GraphHopper's shortest-path tree", ours, library, 4);
        var all = Arrays.stream(starts).map(node -> reach.from(node, BOUND).count()).sum();
        board.figure("network", "nodes reached in all, ours / plain / library",
                all + " / " + Arrays.stream(starts).map(node -> plain.reach(node, BOUND)).sum() + " / "
                        + Arrays.stream(starts).map(node -> tree.reach(node, BOUND)).sum(),
                "equal but for rounding");
    }

    /** Searches a second in the best of some rounds, after the machine has warmed up. */
    private static double rate(int[] starts, IntUnaryOperator search) {
        var best = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            var _ = Arrays.stream(starts).map(search).sum();
            best = Math.max(best, starts.length * 1e9 / (System.nanoTime() - begin));
        }
        return best;
    }

    private static StreetNetwork network(Path data) throws IOException {
        var nodes = new ArrayList<NodeRow>();
        var edges = new ArrayList<EdgeRow>();
        rows(data.resolve("network_nodes.csv")).forEach(row -> nodes.add(new NodeRow(row.number(), text(row, "node_id"),
                new Coordinate(Double.parseDouble(text(row, "lon")), Double.parseDouble(text(row, "lat"))))));
        rows(data.resolve("network_edges.csv"))
                .forEach(row -> edges.add(new EdgeRow(row.number(), text(row, "edge_id"), text(row, "u"), text(row, "v"),
                        Double.valueOf(text(row, "length_m")), "", "", text(row, "walkable").equals("1"), null)));
        return NetworkDraft.of(nodes, edges, Crs.WGS84,
                new NetworkRules(1, 15, 0.2, 500, 6, new Envelope(103.8, 104.5, 30.4, 31.0))).network();
    }

    private static List<TableRow> rows(Path file) throws IOException {
        try (var rows = Table.open(Files.readAllBytes(file), "UTF-8", Map.of()).rows()) {
            return rows.toList();
        }
    }

    private static String text(TableRow row, String column) {
        return row.cell(column).text();
    }
}
