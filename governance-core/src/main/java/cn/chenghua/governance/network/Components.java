package cn.chenghua.governance.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The pieces of a network between which no way leads, the largest by nodes first; a node without links is a piece of its own. */
public final class Components {

    private final int[] of;
    private final int[] sizes;

    private Components(int[] of, int[] sizes) {
        this.of = of;
        this.sizes = sizes;
    }

    static Components of(StreetGraph graph) {
        var label = new int[graph.nodes()];
        Arrays.fill(label, -1);
        var stack = new int[graph.nodes()];
        var count = 0;
        for (var start = 0; start < label.length; start++) {
            if (label[start] < 0) {
                flood(graph, start, count++, label, stack);
            }
        }
        return sorted(label, count);
    }

    private static void flood(StreetGraph graph, int start, int piece, int[] label, int[] stack) {
        var depth = 0;
        stack[depth++] = start;
        label[start] = piece;
        while (depth > 0) {
            var node = stack[--depth];
            for (var i = graph.first[node]; i < graph.first[node + 1]; i++) {
                if (label[graph.heads[i]] < 0) {
                    label[graph.heads[i]] = piece;
                    stack[depth++] = graph.heads[i];
                }
            }
        }
    }

    private static Components sorted(int[] label, int count) {
        var sizes = new int[count];
        Arrays.stream(label).forEach(piece -> sizes[piece]++);
        var order = IntStream.range(0, count).boxed().sorted((a, b) -> Integer.compare(sizes[b], sizes[a])).toList();
        var rank = new int[count];
        IntStream.range(0, count).forEach(place -> rank[order.get(place)] = place);
        return new Components(Arrays.stream(label).map(piece -> rank[piece]).toArray(),
                order.stream().mapToInt(piece -> sizes[piece]).toArray());
    }

    public int count() {
        return sizes.length;
    }

    /** Nodes in a piece; piece 0 is the largest. */
    public int size(int piece) {
        return sizes[piece];
    }

    /** The piece a node lies in. */
    public int of(int node) {
        return of[node];
    }

    /** The part of all nodes that lies in the largest piece, such as 0.9; 0 without nodes. */
    public double shareOfLargest() {
        return of.length == 0 ? 0 : (double) sizes[0] / of.length;
    }
}
