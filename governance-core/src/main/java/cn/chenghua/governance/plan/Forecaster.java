package cn.chenghua.governance.plan;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Draws when open records add up to what is missing. In each draw every record gets a day: its planned day plus a slip, or
 * its last stage's day plus a duration, in both cases longer than what has passed; amounts are added in the order of the
 * days. The same question has the same answer.
 */
final class Forecaster {

    static final int NEVER = Integer.MAX_VALUE;
    /** What one record, or one newly covered unit, counts; amounts are whole thousandths of the base unit. */
    static final long ONE = 1_000;
    private static final int BITS = 24;

    private final Waiting[] waiting;
    private final long[] order;
    private final int[] gaps;
    private final Set<Delays> delays = new LinkedHashSet<>();

    /**
     * @param gaps for coverage: how many records each unit still needs; empty where records themselves count
     */
    Forecaster(List<Waiting> waiting, int[] gaps) {
        this.waiting = waiting.toArray(Waiting[]::new);
        this.order = new long[waiting.size()];
        this.gaps = gaps;
        waiting.forEach(w -> delays.add(w.delays()));
        Arrays.setAll(order, i -> i);
    }

    /** What all records together would add. */
    long potential() {
        return add(Long.MAX_VALUE).total();
    }

    /** How many days from now {@code missing} is reached in each draw, in ascending order. */
    int[] draw(long missing, long seed) {
        var chance = new SplittableRandom(seed);
        var reached = new int[Forecast.DRAWS];
        for (int draw = 0; draw < reached.length; draw++) {
            for (var each : delays) {
                each.resample(chance);
            }
            for (int i = 0; i < waiting.length; i++) {
                long days = (long) waiting[i].delays().longerThan(waiting[i].passed(), chance) - waiting[i].passed();
                order[i] = days << BITS | i;
            }
            Arrays.sort(order);
            reached[draw] = add(missing).days();
        }
        Arrays.sort(reached);
        return reached;
    }

    private Sum add(long missing) {
        var open = gaps.clone();
        long total = 0;
        for (int at = 0; at < order.length; at++) {
            var next = waiting[(int) (order[at] & (1 << BITS) - 1)];
            if (gaps.length == 0) {
                total += next.amount();
            } else if (--open[next.unit()] == 0) {
                total += ONE;
            }
            if (total >= missing) {
                return new Sum(total, (int) (order[at] >> BITS));
            }
        }
        return new Sum(total, NEVER);
    }

    private record Sum(long total, int days) {
    }

    /**
     * An open record.
     *
     * @param passed days since the planned day, negative before it, or since the last stage was reached
     * @param unit for coverage: the place of its unit among the gaps
     */
    record Waiting(Delays delays, int passed, long amount, int unit) {
    }
}
