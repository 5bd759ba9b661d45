package cn.chenghua.governance.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.locationtech.jts.geom.Coordinate;

/**
 * A network packed into arrays: nodes are numbered from 0, every link is walked both ways and weighs its metres. It never
 * changes and may be shared; whoever searches takes a {@link Reach} of his own.
 */
public final class StreetGraph {

    private final double[] longitudes;
    private final double[] latitudes;
    private final NodeGrid grid;
    final int[] first;
    final int[] heads;
    final double[] metres;

    private StreetGraph(Packing packing) {
        this.longitudes = packing.nodes.stream().mapToDouble(StreetNode::longitude).toArray();
        this.latitudes = packing.nodes.stream().mapToDouble(StreetNode::latitude).toArray();
        this.first = new int[longitudes.length + 1];
        this.heads = new int[2 * packing.links];
        this.metres = new double[2 * packing.links];
        this.grid = new NodeGrid(longitudes, latitudes);
        fill(packing);
    }

    /** Begins a graph of those nodes, to be linked by their positions. */
    public static Packing pack(List<StreetNode> nodes) {
        return new Packing(nodes);
    }

    private void fill(Packing packing) {
        for (var i = 0; i < packing.links; i++) {
            first[packing.from[i] + 1]++;
            first[packing.to[i] + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        var next = first.clone();
        for (var i = 0; i < packing.links; i++) {
            put(next[packing.from[i]]++, packing.to[i], packing.metres[i]);
            put(next[packing.to[i]]++, packing.from[i], packing.metres[i]);
        }
    }

    private void put(int at, int head, double length) {
        heads[at] = head;
        metres[at] = length;
    }

    public int nodes() {
        return longitudes.length;
    }

    public int links() {
        return heads.length / 2;
    }

    public Coordinate at(int node) {
        return new Coordinate(longitudes[node], latitudes[node]);
    }

    /** How many ends of links lie at a node; 1 is a dead end, 0 a node that nothing leads to. */
    public int degree(int node) {
        return first[node + 1] - first[node];
    }

    public List<Integer> deadEnds() {
        return IntStream.range(0, nodes()).filter(node -> degree(node) == 1).boxed().toList();
    }

    /** Links for each node: about 1.5 and more in a grid of streets, below 1.1 in a comb of dead ends; 0 without nodes. */
    public double linksPerNode() {
        return nodes() == 0 ? 0 : (double) links() / nodes();
    }

    /** The node nearest to a place that lies at a link, with the metres to it as the crow flies. */
    public Optional<Nearest> nearest(double longitude, double latitude) {
        return grid.nearest(new Coordinate(longitude, latitude), node -> degree(node) > 0);
    }

    public Components components() {
        return Components.of(this);
    }

    /** A search over this graph, to be reused for many starts by one thread. */
    public Reach reach() {
        return new Reach(this);
    }

    /** The shortest way between two nodes; empty where none leads there. */
    public Optional<Way> way(int from, int to) {
        return reach().way(from, to);
    }

    /** A node and the metres to it. */
    public record Nearest(int node, double metres) {
    }

    /** The shortest way: its metres and the nodes passed, both ends included. */
    public record Way(double metres, List<Integer> nodes) {
    }

    /** A graph in the making. */
    public static final class Packing {

        private final List<StreetNode> nodes;
        private int[] from = new int[64];
        private int[] to = new int[64];
        private double[] metres = new double[64];
        private int links;

        private Packing(List<StreetNode> nodes) {
            this.nodes = nodes;
        }

        /** Adds a link of at least 0 m between two nodes; a link from a node to itself leads nowhere and is left out. */
        public Packing link(int one, int other, double length) {
            if (!(length >= 0) || length == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("a link of " + length + " m");
            }
            if (one == other) {
                return this;
            }
            if (links == from.length) {
                from = Arrays.copyOf(from, 2 * links);
                to = Arrays.copyOf(to, 2 * links);
                metres = Arrays.copyOf(metres, 2 * links);
            }
            from[links] = one;
            to[links] = other;
            metres[links++] = length;
            return this;
        }

        public StreetGraph graph() {
            return new StreetGraph(this);
        }
    }
}
