package cn.chenghua.governance.demonstration.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import cn.chenghua.governance.network.NetworkVersion;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetNetwork;
import cn.chenghua.governance.network.StreetNode;

import org.locationtech.jts.geom.Coordinate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A grid of streets over the district's extent with some stretches missing, kept as an edition where there is none yet. */
@Component
@Profile("demo")
class InventedStreets {

    private static final double[] BLOCKS = {180, 330, 440, 250};
    private static final int MISSING = 9;
    private static final int MAIN = 6;
    private static final LocalDate STANDS_FOR = LocalDate.of(2018, 9, 30);
    private final Networks networks;
    private final Clock clock;

    InventedStreets(Networks networks, Clock clock) {
        this.networks = networks;
        this.clock = clock;
    }

    /**
     * @param across the name of a street from west to east, with {@code {n}} for its number
     * @param along the name of a street from south to north
     */
    void lay(String source, String across, String along) {
        if (networks.current().isPresent()) {
            return;
        }
        var network = grid(across, along);
        networks.keep(new NetworkVersion(new UUID(6_250, 1), 1, STANDS_FOR, source, "", digest(network), network.nodes().size(),
                network.edges().size(), network.metres(), "district", clock.instant()), network);
    }

    private static StreetNetwork grid(String acrossName, String alongName) {
        var shapes = new GreenShapes();
        var box = shapes.flat();
        var across = lines(box.getMinY(), box.getMaxY());
        var along = lines(box.getMinX(), box.getMaxX());
        var chance = new Random(across.size() * 100L + along.size());
        var nodes = new ArrayList<StreetNode>();
        var edges = new ArrayList<StreetEdge>();
        for (var row = 0; row < across.size(); row++) {
            for (var column = 0; column < along.size(); column++) {
                var at = shapes.plane().round(new Coordinate(along.get(column) + chance.nextDouble() * 25,
                        across.get(row) + chance.nextDouble() * 25));
                nodes.add(new StreetNode(row + "-" + column, at.x, at.y));
                var here = nodes.size() - 1;
                if (column > 0 && built(row, chance)) {
                    edges.add(edge(edges, here - 1, here, acrossName.replace("{n}", Integer.toString(row + 1))));
                }
                if (row > 0 && built(column, chance)) {
                    edges.add(edge(edges, here - along.size(), here, alongName.replace("{n}", Integer.toString(column + 1))));
                }
            }
        }
        return new StreetNetwork(nodes, edges);
    }

    /** Where streets lie, by turns nearer to each other and farther apart. */
    private static List<Double> lines(double from, double to) {
        var lines = new ArrayList<Double>();
        for (var at = from; at <= to; at += BLOCKS[lines.size() % BLOCKS.length]) {
            lines.add(at);
        }
        return lines;
    }

    /** Main streets are whole, of the others some stretches are missing. */
    private static boolean built(int street, Random chance) {
        return street % MAIN == 0 || chance.nextInt(MISSING) > 0;
    }

    private static StreetEdge edge(List<StreetEdge> edges, int from, int to, String name) {
        return new StreetEdge(Integer.toString(edges.size() + 1), from, to, null, name, "residential", true, null);
    }

    private static String digest(StreetNetwork network) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(network.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
