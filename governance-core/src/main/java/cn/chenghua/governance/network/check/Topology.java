package cn.chenghua.governance.network.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import cn.chenghua.governance.network.Components;
import cn.chenghua.governance.network.NetworkRules;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetGraph;
import cn.chenghua.governance.network.StreetNetwork;

/**
 * What a network is like as a graph.
 *
 * @param lone nodes that nothing walkable leads to, which are no pieces
 * @param unmeasured the positions of edges that state no length, which are measured along their course
 * @param differing the positions of edges whose stated length does not fit their course; they weigh what is stated
 */
public record Topology(int nodes, int edges, int walkable, double metres, double walkableMetres, int pieces,
        double shareOfLargest, int deadEnds, int lone, double linksPerNode, List<Gap> gaps, List<Integer> unmeasured,
        List<Integer> differing) {

    static Topology of(StreetNetwork network, StreetGraph graph, NetworkRules rules) {
        var walkable = network.edges().stream().filter(StreetEdge::walkable).toList();
        var lone = (int) IntStream.range(0, graph.nodes()).filter(node -> graph.degree(node) == 0).count();
        var pieces = graph.components();
        return new Topology(network.nodes().size(), network.edges().size(), walkable.size(), network.metres(),
                walkable.stream().mapToDouble(network::metres).sum(), pieces.count() - lone, share(pieces, graph, lone),
                graph.deadEnds().size(), lone, graph.nodes() == lone ? 0 : (double) graph.links() / (graph.nodes() - lone),
                new Gaps(network, graph, rules.gapMetres()).find(), positions(network, Topology::unmeasured),
                positions(network, edge -> differs(network, edge, rules)));
    }

    private static double share(Components pieces, StreetGraph graph, int lone) {
        return graph.nodes() == lone ? 0 : (double) pieces.size(0) / (graph.nodes() - lone);
    }

    private static List<Integer> positions(StreetNetwork network, Predicate<StreetEdge> odd) {
        return IntStream.range(0, network.edges().size()).filter(i -> odd.test(network.edges().get(i))).boxed().toList();
    }

    private static boolean unmeasured(StreetEdge edge) {
        return edge.metres() == null;
    }

    private static boolean differs(StreetNetwork network, StreetEdge edge, NetworkRules rules) {
        var stated = edge.metres();
        return stated != null && rules.differs(stated, network.measured(edge));
    }
}
