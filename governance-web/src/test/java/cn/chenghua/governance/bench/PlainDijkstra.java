package cn.chenghua.governance.bench;

import java.util.Arrays;

import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetNetwork;

/** The bare yardstick: Dijkstra's method over packed arrays with nothing around it, neither ways back nor many starts. */
final class PlainDijkstra {

    private final int[] first;
    private final int[] heads;
    private final double[] weights;
    private final double[] metres;
    private final int[] touched;
    private final double[] keys;
    private final int[] heap;

    PlainDijkstra(StreetNetwork network) {
        var edges = network.edges().stream().filter(StreetEdge::walkable).filter(edge -> edge.from() != edge.to()).toList();
        first = new int[network.nodes().size() + 1];
        edges.forEach(edge -> {
            first[edge.from() + 1]++;
            first[edge.to() + 1]++;
        });
        Arrays.parallelPrefix(first, Integer::sum);
        heads = new int[2 * edges.size()];
        weights = new double[2 * edges.size()];
        var next = first.clone();
        edges.forEach(edge -> {
            put(next[edge.from()]++, edge.to(), network.metres(edge));
            put(next[edge.to()]++, edge.from(), network.metres(edge));
        });
        metres = new double[network.nodes().size()];
        Arrays.fill(metres, Double.POSITIVE_INFINITY);
        touched = new int[metres.length];
        keys = new double[heads.length + 1];
        heap = new int[heads.length + 1];
    }

    private void put(int at, int head, double weight) {
        heads[at] = head;
        weights[at] = weight;
    }

    /** How many nodes lie within the bound. */
    int reach(int start, double bound) {
        var count = 0;
        var size = 0;
        metres[start] = 0;
        touched[count++] = start;
        keys[0] = 0;
        heap[size++] = start;
        while (size > 0) {
            var key = keys[0];
            var node = heap[0];
            size--;
            var lastKey = keys[size];
            var last = heap[size];
            var at = 0;
            for (var child = 1; child < size; child = 2 * at + 1) {
                child += child + 1 < size && keys[child + 1] < keys[child] ? 1 : 0;
                if (lastKey <= keys[child]) {
                    break;
                }
                keys[at] = keys[child];
                heap[at] = heap[child];
                at = child;
            }
            keys[at] = lastKey;
            heap[at] = last;
            if (key > metres[node]) {
                continue;
            }
            for (var i = first[node]; i < first[node + 1]; i++) {
                var sum = key + weights[i];
                var head = heads[i];
                if (sum <= bound && sum < metres[head]) {
                    if (metres[head] == Double.POSITIVE_INFINITY) {
                        touched[count++] = head;
                    }
                    metres[head] = sum;
                    at = size++;
                    while (at > 0 && sum < keys[(at - 1) >> 1]) {
                        keys[at] = keys[(at - 1) >> 1];
                        heap[at] = heap[(at - 1) >> 1];
                        at = (at - 1) >> 1;
                    }
                    keys[at] = sum;
                    heap[at] = head;
                }
            }
        }
        for (var i = 0; i < count; i++) {
            metres[touched[i]] = Double.POSITIVE_INFINITY;
        }
        return count;
    }
}
