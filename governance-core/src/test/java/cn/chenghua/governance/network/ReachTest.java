package cn.chenghua.governance.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import cn.chenghua.governance.network.Reach.Start;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the streets: the bounded search finds what Floyd's method finds over the full table, and nothing beyond the bound. */
class ReachTest {

    private static final double FAR = Double.POSITIVE_INFINITY;

    @Property(tries = 300)
    void reachesWhatTheFullTableSays(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int nodes,
            @ForAll @IntRange(max = 30) int links, @ForAll @IntRange(max = 1_500) int bound) {
        var chance = new Random(seed);
        var table = table(nodes);
        var graph = graph(chance, table, links);
        floyd(table);
        var reach = graph.reach();
        for (var from = 0; from < nodes; from++) {
            reach.from(from, bound);
            assertReached(reach, List.of(new Start(from, 0)), table, bound);
            for (var to = 0; to < nodes; to++) {
                assertThat(graph.way(from, to).map(StreetGraph.Way::metres).orElse(FAR)).isEqualTo(table[from][to]);
            }
        }
        var starts = IntStream.range(0, 3).mapToObj(_ -> new Start(chance.nextInt(nodes), chance.nextInt(200))).toList();
        assertReached(reach.from(starts, bound), starts, table, bound);
    }

    private static void assertReached(Reach reach, List<Start> starts, double[][] table, double bound) {
        var told = IntStream.range(0, reach.count()).map(reach::node).boxed().toList();
        for (var to = 0; to < table.length; to++) {
            var node = to;
            var nearest = starts.stream().mapToDouble(start -> start.metres() + table[start.node()][node]).min().orElse(FAR);
            assertThat(reach.metres(node)).isEqualTo(nearest <= bound ? nearest : FAR);
            assertThat(told.contains(node)).isEqualTo(nearest <= bound);
            if (nearest <= bound) {
                var start = starts.get(reach.start(node));
                assertThat(start.metres() + table[start.node()][node]).isEqualTo(nearest);
            }
        }
        assertThat(told).doesNotHaveDuplicates();
    }

    private static StreetGraph graph(Random chance, double[][] table, int links) {
        var nodes = new ArrayList<StreetNode>();
        for (var i = 0; i < table.length; i++) {
            nodes.add(new StreetNode("n" + i, 104 + chance.nextDouble() / 10, 30.6 + chance.nextDouble() / 10));
        }
        var packing = StreetGraph.pack(nodes);
        for (var i = 0; i < links; i++) {
            var one = chance.nextInt(table.length);
            var other = chance.nextInt(table.length);
            var metres = chance.nextInt(500);
            packing.link(one, other, metres);
            table[one][other] = Math.min(table[one][other], metres);
            table[other][one] = Math.min(table[other][one], metres);
        }
        return packing.graph();
    }

    private static double[][] table(int nodes) {
        var table = new double[nodes][nodes];
        for (var i = 0; i < nodes; i++) {
            Arrays.fill(table[i], FAR);
            table[i][i] = 0;
        }
        return table;
    }

    private static void floyd(double[][] table) {
        for (var over = 0; over < table.length; over++) {
            for (var from = 0; from < table.length; from++) {
                for (var to = 0; to < table.length; to++) {
                    table[from][to] = Math.min(table[from][to], table[from][over] + table[over][to]);
                }
            }
        }
    }
}
