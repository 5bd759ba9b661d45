package cn.chenghua.governance.network.check;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import cn.chenghua.governance.district.geometry.Geodesy;
import cn.chenghua.governance.district.geometry.UnitShape;
import cn.chenghua.governance.network.NetworkRules;
import cn.chenghua.governance.network.NetworkVersion;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetGraph;
import cn.chenghua.governance.network.StreetNetwork;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.springframework.stereotype.Component;

/** Judges editions of the network; the last judgement is kept, for neither an edition nor the rules change while we run. */
@Component
public class NetworkCheck {

    private static final GeometryFactory LINES = new GeometryFactory();
    private final Networks networks;
    private final NetworkRules rules;
    private final AtomicReference<@Nullable Judgement> last = new AtomicReference<>();

    NetworkCheck(Networks networks, NetworkRules rules) {
        this.networks = networks;
        this.rules = rules;
    }

    public NetworkRules rules() {
        return rules;
    }

    public Judgement judge(NetworkVersion version) {
        var kept = last.get();
        if (kept != null && kept.version.equals(version.id())) {
            return kept;
        }
        var network = networks.read(version);
        var judged = judge(version.id(), network, networks.graph(version), rules);
        last.set(judged);
        return judged;
    }

    static Judgement judge(UUID version, StreetNetwork network, StreetGraph graph, NetworkRules rules) {
        return new Judgement(version, network, graph, Topology.of(network, graph, rules),
                new Density(network, rules.cellMetres(), rules.denseKilometres()));
    }

    /** How dense the streets of each unit are. */
    public static List<UnitDensity> units(Judgement judged, List<UnitShape> shapes) {
        return shapes.stream().map(shape -> unit(judged, shape)).toList();
    }

    private static UnitDensity unit(Judgement judged, UnitShape shape) {
        var within = PreparedGeometryFactory.prepare(shape.geometry());
        var metres = judged.network.edges().stream().filter(StreetEdge::walkable)
                .mapToDouble(edge -> metres(edge, within.getGeometry(), within.intersects(judged.course(edge)), judged)).sum();
        var cells = judged.density.cells(shape.geometry().getEnvelopeInternal()).stream()
                .filter(cell -> within.contains(shape.geometry().getFactory().createPoint(cell.middle()))).toList();
        var believed = cells.stream().filter(Density.Judged::believable).count();
        return new UnitDensity(shape.unit(), shape.squareMetres() / 1e6, metres / 1e3,
                cells.isEmpty() ? null : (double) believed / cells.size(), shape.schematic());
    }

    private static double metres(StreetEdge edge, Geometry unit, boolean meets, Judgement judged) {
        return meets ? Geodesy.length(unit.intersection(judged.course(edge))) : 0;
    }

    /** An edition with all that was found about it. */
    public record Judgement(UUID version, StreetNetwork network, StreetGraph graph, Topology topology, Density density) {

        /** How an edge runs, or the straight line between its ends. */
        public Geometry course(StreetEdge edge) {
            var drawn = edge.course();
            return drawn != null
                    ? drawn
                    : LINES.createLineString(new Coordinate[]{network.nodes().get(edge.from()).at(),
                            network.nodes().get(edge.to()).at()});
        }
    }
}
