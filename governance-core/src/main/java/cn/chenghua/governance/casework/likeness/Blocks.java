package cn.chenghua.governance.casework.likeness;

import java.util.Arrays;

/**
 * Compares two pictures block by block: a cut-out of one may be all of the other. Where most blocks agree and a few do not,
 * one was probably painted over.
 */
final class Blocks {

    private static final int SIDE = 16;
    private static final double[] SIZES = {1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6};
    private static final int STEPS = 4;
    /** How alike two pictures must be, of 1 at most; set so that no unrelated pair of the measured set reaches it. */
    static final double ALIKE = 0.93;

    private Blocks() {
    }

    /** How alike {@code later} is to {@code earlier} or to the best cut-out of it, mirrored or not; 1 is the same. */
    static double likeness(Grey earlier, Grey later) {
        var best = 0.0;
        for (var seen : new Grey[]{later.whole(SIDE), later.whole(SIDE).mirrored()}) {
            for (var size : SIZES) {
                best = Math.max(best, best(earlier, seen, size));
            }
        }
        return best;
    }

    private static double best(Grey earlier, Grey seen, double size) {
        var best = 0.0;
        var steps = size == 1 ? 0 : STEPS;
        for (int across = 0; across <= steps; across++) {
            for (int down = 0; down <= steps; down++) {
                var left = steps == 0 ? 0 : (1 - size) * across / steps;
                var top = steps == 0 ? 0 : (1 - size) * down / steps;
                best = Math.max(best,
                        correlation(earlier.window(left, top, left + size, top + size, SIDE, SIDE), seen));
            }
        }
        return best;
    }

    /** The correlation of the better four fifths of the blocks, so that something painted over does not hide the rest. */
    static double correlation(Grey one, Grey other) {
        var all = SIDE * SIDE;
        var ones = standard(one);
        var others = standard(other);
        var off = new double[all];
        for (int i = 0; i < all; i++) {
            off[i] = Math.pow(ones[i] - others[i], 2);
        }
        Arrays.sort(off);
        var sum = 0.0;
        var kept = all * 4 / 5;
        for (int i = 0; i < kept; i++) {
            sum += off[i];
        }
        return 1 - sum / kept / 2;
    }

    /** Without what only a darker or flatter print of the same would change. */
    private static double[] standard(Grey picture) {
        var all = SIDE * SIDE;
        var values = new double[all];
        var mean = 0.0;
        for (int i = 0; i < all; i++) {
            values[i] = picture.at(i % SIDE, i / SIDE);
            mean += values[i] / all;
        }
        var spread = 0.0;
        for (int i = 0; i < all; i++) {
            values[i] -= mean;
            spread += values[i] * values[i] / all;
        }
        var deviation = Math.max(1, Math.sqrt(spread));
        for (int i = 0; i < all; i++) {
            values[i] /= deviation;
        }
        return values;
    }
}
