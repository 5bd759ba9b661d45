package cn.chenghua.governance.backstreet.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import cn.chenghua.governance.network.StreetGraph;

/**
 * How many times the straight way the way along streets is, over a fixed sample of pairs: the sum of the one by the sum of the
 * other, never a mean of ratios. Pairs between which no way leads are left out and counted.
 *
 * @param ratio 0 where no pair could be walked
 */
public record Detour(double ratio, int pairs, int unreached) {

    private static final long SEED = 2_016;
    private static final int ALL = 60;
    private static final int STARTS = 60;
    private static final int ENDS = 40;

    /** The pairs to be asked: all of them among up to 60 nodes, else 60 starts with 40 ends each, always the same. */
    static List<int[]> sample(int nodes) {
        var pairs = new ArrayList<int[]>();
        if (nodes <= ALL) {
            for (var from = 0; from < nodes; from++) {
                for (var to = from + 1; to < nodes; to++) {
                    pairs.add(new int[]{from, to});
                }
            }
            return pairs;
        }
        var chance = new Random(SEED);
        for (var start = 0; start < STARTS; start++) {
            var from = chance.nextInt(nodes);
            for (var end = 0; end < ENDS; end++) {
                var to = chance.nextInt(nodes);
                if (to != from) {
                    pairs.add(new int[]{from, to});
                }
            }
        }
        return pairs;
    }

    static Detour of(StreetGraph graph, List<int[]> pairs, java.util.function.ToDoubleBiFunction<Integer, Integer> straight) {
        var reach = graph.reach();
        var along = 0.0;
        var direct = 0.0;
        var walked = 0;
        var last = -1;
        for (var pair : pairs) {
            if (pair[0] != last) {
                reach.from(pair[0], Double.POSITIVE_INFINITY);
                last = pair[0];
            }
            var metres = reach.metres(pair[1]);
            if (metres < Double.POSITIVE_INFINITY) {
                along += metres;
                direct += straight.applyAsDouble(pair[0], pair[1]);
                walked++;
            }
        }
        return new Detour(direct == 0 ? 0 : along / direct, walked, pairs.size() - walked);
    }
}
