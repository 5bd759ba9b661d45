package cn.chenghua.governance.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.network.StreetGraph.Way;

/**
 * How far one comes from some starts within so many metres, by Dijkstra's method; what was reached is told until the next
 * search. One search costs only what it reaches, however large the graph. Not for several threads.
 */
public final class Reach {

    private final StreetGraph graph;
    private final double[] metres;
    private final int[] before;
    private final int[] reached;
    private int count;
    private double[] keys = new double[256];
    private int[] waiting = new int[256];
    private int size;

    Reach(StreetGraph graph) {
        this.graph = graph;
        this.metres = new double[graph.nodes()];
        this.before = new int[graph.nodes()];
        this.reached = new int[graph.nodes()];
        Arrays.fill(metres, Double.POSITIVE_INFINITY);
    }

    /** Searches from one node; {@link Double#POSITIVE_INFINITY} as bound goes as far as ways lead. */
    public Reach from(int node, double bound) {
        clear();
        start(0, node, 0, bound);
        search(bound, -1);
        return this;
    }

    /** Searches from many starts at once: each node is reached from the start nearest to it. */
    public Reach from(Collection<Start> starts, double bound) {
        clear();
        var number = 0;
        for (var start : starts) {
            start(number++, start.node(), start.metres(), bound);
        }
        search(bound, -1);
        return this;
    }

    Optional<Way> way(int from, int to) {
        clear();
        start(0, from, 0, Double.POSITIVE_INFINITY);
        search(Double.POSITIVE_INFINITY, to);
        if (metres[to] == Double.POSITIVE_INFINITY) {
            return Optional.empty();
        }
        var nodes = new ArrayList<Integer>();
        for (var node = to; node >= 0; node = before[node]) {
            nodes.add(node);
        }
        Collections.reverse(nodes);
        return Optional.of(new Way(metres[to], List.copyOf(nodes)));
    }

    /** How many nodes were reached. */
    public int count() {
        return count;
    }

    /** The reached nodes in no certain order, numbered from 0. */
    public int node(int i) {
        return reached[i];
    }

    /** Metres to a node from the nearest start; {@link Double#POSITIVE_INFINITY} where it was not reached. */
    public double metres(int node) {
        return metres[node];
    }

    /** The start, counted from 0, from which a reached node is nearest. */
    public int start(int node) {
        var at = node;
        while (before[at] >= 0) {
            at = before[at];
        }
        return -1 - before[at];
    }

    private void clear() {
        for (var i = 0; i < count; i++) {
            metres[reached[i]] = Double.POSITIVE_INFINITY;
        }
        count = 0;
        size = 0;
    }

    private void start(int number, int node, double offset, double bound) {
        if (offset <= bound && offset < metres[node]) {
            better(node, offset, -1 - number);
        }
    }

    private void search(double bound, int goal) {
        while (size > 0) {
            var key = keys[0];
            var node = waiting[0];
            drop();
            if (node == goal) {
                return;
            }
            if (key == metres[node]) {
                relax(node, key, bound);
            }
        }
    }

    private void relax(int node, double key, double bound) {
        for (var i = graph.first[node]; i < graph.first[node + 1]; i++) {
            var sum = key + graph.metres[i];
            var head = graph.heads[i];
            if (sum < metres[head] && sum <= bound) {
                better(head, sum, node);
            }
        }
    }

    private void better(int node, double sum, int from) {
        if (metres[node] == Double.POSITIVE_INFINITY) {
            reached[count++] = node;
        }
        metres[node] = sum;
        before[node] = from;
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            waiting = Arrays.copyOf(waiting, 2 * size);
        }
        lift(node, sum);
    }

    private void lift(int node, double key) {
        var at = size++;
        while (at > 0 && key < keys[(at - 1) >> 1]) {
            var parent = (at - 1) >> 1;
            keys[at] = keys[parent];
            waiting[at] = waiting[parent];
            at = parent;
        }
        keys[at] = key;
        waiting[at] = node;
    }

    private void drop() {
        var key = keys[--size];
        var node = waiting[size];
        var at = 0;
        for (var child = 1; child < size; child = 2 * at + 1) {
            child += child + 1 < size && keys[child + 1] < keys[child] ? 1 : 0;
            if (key <= keys[child]) {
                break;
            }
            keys[at] = keys[child];
            waiting[at] = waiting[child];
            at = child;
        }
        keys[at] = key;
        waiting[at] = node;
    }

    /** Where a search begins, with the metres that were walked before, such as from a gate to the street. */
    public record Start(int node, double metres) {
    }
}
