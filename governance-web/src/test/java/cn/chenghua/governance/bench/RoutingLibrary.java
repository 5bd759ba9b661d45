package cn.chenghua.governance.bench;

import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetNetwork;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.ev.DecimalEncodedValueImpl;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.SpeedWeighting;
import com.graphhopper.storage.BaseGraph;

/** The same network in a well-known routing library, used as its isochrones use it. */
final class RoutingLibrary {

    private static final double PACE = 4;
    private final BaseGraph graph;
    private final SpeedWeighting weighting;

    RoutingLibrary(StreetNetwork network) {
        var speed = new DecimalEncodedValueImpl("speed", 7, 1, true);
        graph = new BaseGraph.Builder(EncodingManager.start().add(speed).build()).create();
        for (var node = 0; node < network.nodes().size(); node++) {
            graph.getNodeAccess().setNode(node, network.nodes().get(node).latitude(), network.nodes().get(node).longitude());
        }
        network.edges().stream().filter(StreetEdge::walkable).filter(edge -> edge.from() != edge.to())
                .forEach(edge -> graph.edge(edge.from(), edge.to()).setDistance(network.metres(edge)).set(speed, PACE, PACE));
        weighting = new SpeedWeighting(speed);
    }

    /** How many nodes lie within the bound. */
    int reach(int start, double bound) {
        var tree = new ShortestPathTree(graph, weighting, false, TraversalMode.NODE_BASED);
        tree.setDistanceLimit(bound);
        var count = new int[1];
        tree.search(start, label -> count[0]++);
        return count[0];
    }
}
