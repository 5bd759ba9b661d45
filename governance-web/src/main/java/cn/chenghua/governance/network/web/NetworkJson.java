package cn.chenghua.governance.network.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.network.NetworkVersion;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.check.Density;
import cn.chenghua.governance.network.check.NetworkCheck;
import cn.chenghua.governance.network.check.Topology;
import cn.chenghua.governance.site.GeoJsonGeometry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.GeometryFactory;

/** Editions of the network and what was checked, as REST clients and the map see them. */
final class NetworkJson {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private NetworkJson() {
    }

    static Map<String, Object> course(StreetEdge edge, NetworkCheck.Judgement judged) {
        return feature("street", edge.name(), GeoJsonGeometry.write(judged.course(edge)));
    }

    static Map<String, Object> cell(Density.Judged cell) {
        return feature("sparse", "%.1f".formatted(cell.around()), GeoJsonGeometry.write(SHAPES.toGeometry(cell.box())));
    }

    private static Map<String, Object> feature(String kind, String name, Map<String, Object> geometry) {
        return Map.of("type", "Feature", "properties", Map.of("kind", kind, "name", name), "geometry", geometry);
    }

    /** An edition of the street network. */
    @Schema(name = "NetworkEdition")
    record Edition(int number, LocalDate standsFor, String source, String licence, String digest, int nodes, int edges,
            double metres, String takenBy, Instant takenAt) {

        static Edition of(NetworkVersion version) {
            return new Edition(version.number(), version.standsFor(), version.source(), version.licence(), version.digest(),
                    version.nodes(), version.edges(), Math.round(version.metres()), version.takenBy(), version.takenAt());
        }
    }

    /** A page of editions, the newest first. */
    @Schema(name = "NetworkEditionPage")
    record Editions(List<Edition> editions, @Nullable String next) {
    }

    /** An edition with what was checked; ratios are parts of one. */
    @Schema(name = "NetworkReport")
    record Report(Edition edition, int walkableEdges, double walkableMetres, int pieces, double shareOfLargest, int deadEnds,
            int loneNodes, double linksPerNode, int gaps, int edgesWithoutLength, int edgesOfOtherLength, double cellMetres,
            double denseKilometresPerSquareKilometre, boolean districtBounded, int cells, int sparseCells,
            @Nullable Double believableShare) {

        static Report of(NetworkVersion version, Topology found, Believed cells, double side, double dense) {
            return new Report(Edition.of(version), found.walkable(), Math.round(found.walkableMetres()), found.pieces(),
                    found.shareOfLargest(), found.deadEnds(), found.lone(), found.linksPerNode(), found.gaps().size(),
                    found.unmeasured().size(), found.differing().size(), side, dense, cells.bounded(), cells.cells().size(),
                    cells.sparse().size(), cells.share());
        }
    }

    /** A page of edges in the order of the file; {@code next} leads on. */
    @Schema(name = "NetworkEdgePage")
    record Edges(int edition, int count, List<Edge> edges, @Nullable String next) {
    }

    /** A stretch of street; metres as stated, else measured. */
    @Schema(name = "NetworkEdge")
    record Edge(String key, String from, String to, double metres, boolean measured, String name, String kind, boolean walkable,
            @Nullable Map<String, Object> course) {

        static Edge of(StreetEdge edge, NetworkCheck.Judgement judged) {
            var network = judged.network();
            var course = edge.course();
            return new Edge(edge.key(), network.nodes().get(edge.from()).key(), network.nodes().get(edge.to()).key(),
                    Math.round(network.metres(edge) * 10) / 10.0, edge.metres() == null, edge.name(), edge.kind(),
                    edge.walkable(),
                    course == null ? null : GeoJsonGeometry.write(course));
        }
    }
}
