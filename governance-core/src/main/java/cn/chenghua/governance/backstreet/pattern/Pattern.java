package cn.chenghua.governance.backstreet.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import cn.chenghua.governance.backstreet.plane.Plane;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetGraph;
import cn.chenghua.governance.network.StreetNetwork;
import cn.chenghua.governance.network.StreetNode;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * The pattern of a street network: how long it is, how its streets meet, the blocks they enclose and the detours they ask for.
 * A place where just two stretches meet is no node of the pattern, the two are one link.
 *
 * @param metres along the lines as they are drawn; two carriageways count twice
 * @param junctions where three stretches or more meet
 * @param links stretches from one junction or dead end to the next
 */
public record Pattern(double metres, int junctions, int deadEnds, int links, Blocks blocks, Detour detour,
        List<LineString> lines) {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    /** The pattern as it is and as it would be with more links, over the same pairs of places. */
    static Pair compare(StreetNetwork network, List<LineString> more, Plane plane) {
        var before = streets(network, plane);
        var pairs = Detour.sample(before.nodes().size());
        var after = streets(network, plane);
        more.forEach(after::tieIn);
        return new Pair(of(before, pairs, plane), of(after, pairs, plane));
    }

    /** The middle of a network, around which a flat map of it is true. */
    static Plane plane(StreetNetwork network) {
        var all = new Envelope();
        network.nodes().forEach(node -> all.expandToInclude(node.at()));
        return new Plane(all.isNull() ? new Coordinate() : all.centre());
    }

    private static Streets streets(StreetNetwork network, Plane plane) {
        var streets = new Streets();
        network.edges().forEach(edge -> streets.add(line(network, edge, plane)));
        return streets;
    }

    /** An edge on the flat map, from node to node. */
    static LineString line(StreetNetwork network, StreetEdge edge, Plane plane) {
        var course = edge.course();
        var points = course == null ? new Coordinate[2] : plane.flat(course).getCoordinates();
        points[0] = plane.flat(network.nodes().get(edge.from()).at());
        points[points.length - 1] = plane.flat(network.nodes().get(edge.to()).at());
        return SHAPES.createLineString(points);
    }

    private static Pattern of(Streets streets, List<int[]> pairs, Plane plane) {
        var nodes = streets.nodes();
        var named = new ArrayList<StreetNode>(nodes.size());
        for (var at : nodes) {
            var place = plane.round(at);
            named.add(new StreetNode(Integer.toString(named.size()), place.x, place.y));
        }
        var packing = StreetGraph.pack(named);
        streets.stretches().forEach(stretch -> packing.link(stretch.from(), stretch.to(), stretch.line().getLength()));
        var graph = packing.graph();
        var lines = streets.stretches().stream().map(Streets.Stretch::line).toList();
        var junctions = (int) IntStream.range(0, graph.nodes()).filter(node -> graph.degree(node) > 2).count();
        var deadEnds = graph.deadEnds().size();
        var ends = IntStream.range(0, graph.nodes()).map(graph::degree).filter(degree -> degree == 1 || degree > 2).sum();
        return new Pattern(lines.stream().mapToDouble(LineString::getLength).sum(), junctions, deadEnds, ends / 2,
                Blocks.of(lines), Detour.of(graph, pairs, (from, to) -> nodes.get(from).distance(nodes.get(to))), lines);
    }

    /** Links for each junction or dead end; about 1.5 and more in a grid, about 1 in a comb of dead ends. */
    public double linksPerNode() {
        return junctions + deadEnds == 0 ? 0 : (double) links / (junctions + deadEnds);
    }

    /** Kilometres of streets a square kilometre. */
    public double density(double squareKilometres) {
        return metres / 1_000 / squareKilometres;
    }

    public double junctionsPer(double squareKilometres) {
        return junctions / squareKilometres;
    }

    /** As things are, and with the new links. */
    public record Pair(Pattern before, Pattern after) {
    }
}
