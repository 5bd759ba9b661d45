package cn.chenghua.governance.bench;

import java.util.Arrays;

/**
 * How fast something is done over and over.
 *
 * @param perSecond how often
 * @param slow milliseconds within which 99 of 100 times it is done
 */
record Pace(double perSecond, double slow) {

    /** From how long each time took, in nanoseconds, and how long all of it took. */
    static Pace of(long[] times, double seconds) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return new Pace(sorted.length / seconds, sorted.length == 0 ? 0 : sorted[(int) (sorted.length * 0.99)] / 1e6);
    }
}
