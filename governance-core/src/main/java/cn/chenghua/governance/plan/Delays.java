package cn.chenghua.governance.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How many days like records took, or were late, with those still open counted as "longer than so far" (the estimate of
 * Kaplan and Meier). It draws; what a drawn day means is its user's affair.
 */
final class Delays {

    private static final int MARKS = 128;

    private final int[] days;
    private final boolean[] ended;
    private final int[] complete;
    private final double[] ends;
    private final int[] times;
    private final int[] marks = new int[MARKS + 1];

    Delays(List<Delay> delays) {
        var sorted = new ArrayList<>(delays);
        sorted.sort(Comparator.comparingInt(Delay::days).thenComparing(Delay::ended, Comparator.reverseOrder()));
        days = sorted.stream().mapToInt(Delay::days).toArray();
        complete = sorted.stream().filter(Delay::ended).mapToInt(Delay::days).toArray();
        ended = new boolean[days.length];
        for (int i = 0; i < ended.length; i++) {
            ended[i] = sorted.get(i).ended();
        }
        ends = new double[days.length];
        times = new int[days.length];
    }

    boolean suffice() {
        return complete.length >= Forecast.MINIMUM;
    }

    /** Draws the records themselves anew, with replacement, so that a small sample shows as a wide range. */
    void resample(SplittableRandom chance) {
        Arrays.fill(times, 0);
        for (int i = 0; i < times.length; i++) {
            times[chance.nextInt(times.length)]++;
        }
        var open = 1.0;
        var atRisk = times.length;
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                if (ended[i]) {
                    open *= (double) (atRisk - times[i]) / atRisk;
                }
                atRisk -= times[i];
            }
            ends[i] = 1 - open;
        }
        mark();
    }

    /** How many of the delays are not longer than {@code passed}. */
    int upTo(int passed) {
        return (int) Arrays.stream(days).filter(day -> day <= passed).count();
    }

    /** A delay of the last resample that is longer than {@code passed}; beyond all of them the delay starts anew. */
    int longerThan(int passed, int known, SplittableRandom chance) {
        var behind = known == 0 ? 0 : ends[known - 1];
        var at = known == days.length ? known : after(behind + chance.nextDouble() * (1 - behind));
        return at < days.length
                ? days[at]
                : Math.max(passed, days[days.length - 1]) + Math.max(1, complete[chance.nextInt(complete.length)]);
    }

    /** The longest delay that can be drawn. */
    int furthest(int passed) {
        return Math.max(passed, days[days.length - 1]) + Math.max(1, complete[complete.length - 1]);
    }

    /** The first place whose share is above {@code value}, looked up from the mark before it. */
    private int after(double value) {
        var at = marks[(int) (value * MARKS)];
        while (at < ends.length && ends[at] <= value) {
            at++;
        }
        return at;
    }

    private void mark() {
        var at = 0;
        for (int mark = 0; mark <= MARKS; mark++) {
            while (at < ends.length && ends[at] <= (double) mark / MARKS) {
                at++;
            }
            marks[mark] = at;
        }
    }

    /** Days a record took, or has taken so far where it has not {@code ended}. */
    record Delay(int days, boolean ended) {
    }
}
