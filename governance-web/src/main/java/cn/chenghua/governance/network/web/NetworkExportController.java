package cn.chenghua.governance.network.web;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.geometry.UnitShapes;
import cn.chenghua.governance.network.StreetNetwork;
import cn.chenghua.governance.network.check.NetworkCheck;
import cn.chenghua.governance.network.intake.NetworkRefused;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.WKTWriter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The network and its findings as files; nodes and edges in the columns that the import reads. */
@RestController
@RequestMapping("/network")
class NetworkExportController {

    private final Editions editions;
    private final NetworkCheck check;
    private final UnitShapes shapes;
    private final Hierarchies hierarchies;

    NetworkExportController(Editions editions, NetworkCheck check, UnitShapes shapes, Hierarchies hierarchies) {
        this.editions = editions;
        this.check = check;
        this.shapes = shapes;
        this.hierarchies = hierarchies;
    }

    @GetMapping("/nodes.csv")
    void nodes(@RequestParam(required = false) @Nullable Integer edition, HttpServletResponse response) throws IOException {
        try (var writer = open(response, "nodes", "node_id", "lat", "lon")) {
            for (var node : judged(edition).network().nodes()) {
                writer.row(node.key(), node.latitude(), node.longitude());
            }
        }
    }

    @GetMapping("/edges.csv")
    void edges(@RequestParam(required = false) @Nullable Integer edition, HttpServletResponse response) throws IOException {
        var network = judged(edition).network();
        try (var writer = open(response, "edges", "edge_id", "u", "v", "length_m", "class", "name_zh", "walkable", "wkt")) {
            for (var edge : network.edges()) {
                writer.row(edge.key(), key(network, edge.from()), key(network, edge.to()), edge.metres(), edge.kind(),
                        edge.name(), edge.walkable() ? 1 : 0, text(edge.course()));
            }
        }
    }

    @GetMapping("/gaps.csv")
    void gaps(@RequestParam(required = false) @Nullable Integer edition, HttpServletResponse response) throws IOException {
        var judged = judged(edition);
        try (var writer = open(response, "gaps", "node_id", "lon", "lat", "edge_id", "name_zh", "apart_m", "walked_m")) {
            for (var gap : judged.topology().gaps()) {
                var line = GapLine.of(gap, judged);
                writer.row(line.node(), line.longitude(), line.latitude(), line.edge(), line.name(), rounded(line.metres()),
                        rounded(line.walked()));
            }
        }
    }

    @GetMapping("/lengths.csv")
    void lengths(@RequestParam(required = false) @Nullable Integer edition, HttpServletResponse response) throws IOException {
        var judged = judged(edition);
        try (var writer = open(response, "lengths", "edge_id", "name_zh", "stated_m", "measured_m")) {
            for (var list : Arrays.asList(judged.topology().unmeasured(), judged.topology().differing())) {
                for (var edge : list) {
                    var line = LengthLine.of(edge, judged);
                    writer.row(line.edge(), line.name(), line.stated(), rounded(line.measured()));
                }
            }
        }
    }

    @GetMapping("/density.csv")
    void density(@RequestParam(required = false) @Nullable Integer edition, HttpServletResponse response) throws IOException {
        var judged = judged(edition);
        var cells = Believed.of(judged, shapes.find(hierarchies.current().district().code()).orElse(null)).cells();
        try (var writer = open(response, "density", "west", "south", "east", "north", "km_per_km2", "km_per_km2_around",
                "believable")) {
            for (var cell : cells) {
                writer.row(cell.box().getMinX(), cell.box().getMinY(), cell.box().getMaxX(), cell.box().getMaxY(),
                        rounded(cell.own()), rounded(cell.around()), cell.believable() ? 1 : 0);
            }
        }
    }

    private NetworkCheck.Judgement judged(@Nullable Integer edition) {
        var version = editions.find(edition);
        if (version == null) {
            throw NetworkRefused.unknown("network");
        }
        return check.judge(version);
    }

    private static String key(StreetNetwork network, int node) {
        return network.nodes().get(node).key();
    }

    private static String text(@Nullable LineString course) {
        return course == null ? "" : new WKTWriter().write(course);
    }

    private static @Nullable Double rounded(@Nullable Double metres) {
        return metres == null ? null : (Double) (Math.round(metres * 100) / 100.0);
    }

    private static TableWriter open(HttpServletResponse response, String name, String... columns) throws IOException {
        return TableWriter.csv(Download.csv(response, name), Arrays.stream(columns).map(TableWriter.Column::of).toList());
    }
}
