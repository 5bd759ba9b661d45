package cn.chenghua.governance.network;

import java.util.List;

import cn.chenghua.governance.district.geometry.Geodesy;

/** All nodes and edges of one version, such as 2,253 nodes and 3,353 edges; an edge names its ends by their positions here. */
public record StreetNetwork(List<StreetNode> nodes, List<StreetEdge> edges) {

    public StreetNetwork {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Metres of an edge: as stated, else along its course, else straight between its ends. */
    public double metres(StreetEdge edge) {
        var stated = edge.metres();
        return stated == null ? measured(edge) : stated;
    }

    /** Metres along the course of an edge, or straight between its ends where it has none. */
    public double measured(StreetEdge edge) {
        var course = edge.course();
        return course == null
                ? Geodesy.distance(nodes.get(edge.from()).at(), nodes.get(edge.to()).at())
                : Geodesy.length(course);
    }

    public double metres() {
        return edges.stream().mapToDouble(this::metres).sum();
    }

    /** What can be walked, packed for searches; a node keeps its position, also where nothing walkable leads to it. */
    public StreetGraph walkable() {
        var packed = StreetGraph.pack(nodes);
        edges.stream().filter(StreetEdge::walkable).forEach(edge -> packed.link(edge.from(), edge.to(), metres(edge)));
        return packed.graph();
    }
}
