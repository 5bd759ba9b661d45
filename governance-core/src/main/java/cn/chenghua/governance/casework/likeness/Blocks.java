package cn.chenghua.governance.casework.likeness;

import java.util.Arrays;

/**
 * Compares two pictures block by block: a cut-out of one may be all of the other, and where nearly all blocks agree and a few do
 * not, one was probably painted over. An honest photo of the same spot agrees in the large only, since nobody stands twice at
 * the same place in the same light.
 */
final class Blocks {

    private static final int COARSE = 16;
    private static final int FINE = 48;
    private static final double[] SIZES = {1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6};
    private static final int STEPS = 6;
    private static final int ROUNDS = 2;
    private static final int QUARTERS = 4;
    private static final double FIRST_STEP = 0.03;
    private static final double LAST_STEP = 0.002;
    /** How alike two pictures must be, of 1 at most; set by what was measured, see docs/likeness.md. */
    static final double ALIKE = 0.998;

    private Blocks() {
    }

    /** How alike {@code later} is to {@code earlier} or to the best cut-out of it, mirrored or not; 1 is the same. */
    static double likeness(Grey earlier, Grey later) {
        return Math.max(best(earlier, later), best(earlier, later.mirrored()));
    }

    /** Whether one is a copy of the other, of a part of it, or of it turned. */
    static boolean same(Grey earlier, Grey later) {
        var at = later;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            if (likeness(earlier, at) >= ALIKE) {
                return true;
            }
            at = at.turned();
        }
        return false;
    }

    private static double best(Grey earlier, Grey later) {
        var coarse = values(later.whole(COARSE));
        var best = new Cut(1, 0, 0);
        var likeness = best.likeness(earlier, coarse, COARSE);
        for (var size : SIZES) {
            for (int at = 0; at < (STEPS + 1) * (STEPS + 1); at++) {
                var cut = new Cut(size, (1 - size) * (at % (STEPS + 1)) / STEPS, (1 - size) * (at / (STEPS + 1)) / STEPS);
                var found = cut.likeness(earlier, coarse, COARSE);
                if (found > likeness) {
                    best = cut;
                    likeness = found;
                }
            }
        }
        return refined(earlier, values(later.whole(FINE)), best);
    }

    /** Moves a cut-out by ever smaller steps to where it fits best. */
    private static double refined(Grey earlier, double[] fine, Cut start) {
        var best = start;
        var likeness = best.likeness(earlier, fine, FINE);
        for (var step = FIRST_STEP; step > LAST_STEP;) {
            var before = best;
            for (var cut : before.around(step)) {
                var found = cut.likeness(earlier, fine, FINE);
                if (found > likeness) {
                    best = cut;
                    likeness = found;
                }
            }
            step = best.equals(before) ? step / 2 : step;
        }
        return likeness;
    }

    private static double[] values(Grey picture) {
        var values = new double[picture.width() * picture.height()];
        for (int i = 0; i < values.length; i++) {
            values[i] = picture.at(i % picture.width(), i / picture.width());
        }
        return values;
    }

    /**
     * The correlation of the three quarters of the blocks that agree best, so that something painted over does not hide the
     * rest; what only a darker or flatter print of the same would change is left out.
     */
    private static double correlation(double[] ones, double[] others) {
        var kept = all(ones.length);
        var found = Fit.of(ones, others, kept);
        for (int round = 0; round < ROUNDS; round++) {
            kept = nearest(ones, others, found);
            found = Fit.of(ones, others, kept);
        }
        return found.correlation();
    }

    private static int[] all(int count) {
        var all = new int[count];
        for (int i = 0; i < count; i++) {
            all[i] = i;
        }
        return all;
    }

    private static int[] nearest(double[] ones, double[] others, Fit fit) {
        var off = new double[ones.length];
        for (int i = 0; i < off.length; i++) {
            off[i] = Math.abs(others[i] - fit.of(ones[i]));
        }
        var sorted = off.clone();
        Arrays.sort(sorted);
        var worst = sorted[off.length * 3 / 4];
        return Arrays.stream(all(off.length)).filter(i -> off[i] <= worst).toArray();
    }

    /** The straight line that leads from the light of some blocks of one picture to that of the other. */
    private record Fit(double slope, double start, double correlation) {

        static Fit of(double[] ones, double[] others, int[] blocks) {
            var mean = 0.0;
            var other = 0.0;
            for (int i : blocks) {
                mean += ones[i] / blocks.length;
                other += others[i] / blocks.length;
            }
            var spread = 1.0;
            var otherSpread = 1.0;
            var both = 0.0;
            for (int i : blocks) {
                spread += (ones[i] - mean) * (ones[i] - mean);
                otherSpread += (others[i] - other) * (others[i] - other);
                both += (ones[i] - mean) * (others[i] - other);
            }
            return new Fit(both / spread, other - both / spread * mean, both / Math.sqrt(spread * otherSpread));
        }

        double of(double light) {
            return start + slope * light;
        }
    }

    /** A part of a picture in its own proportions. */
    private record Cut(double size, double left, double top) {

        double likeness(Grey earlier, double[] later, int side) {
            return correlation(values(earlier.window(left, top, left + size, top + size, side, side)), later);
        }

        Cut[] around(double step) {
            return new Cut[]{sized(size - step, left, top), sized(size + step, left, top),
                    sized(size - step, left + step, top + step), sized(size + step, left - step, top - step),
                    sized(size, left - step, top), sized(size, left + step, top), sized(size, left, top - step),
                    sized(size, left, top + step)};
        }

        private static Cut sized(double size, double left, double top) {
            var fitting = Math.clamp(size, 0.5, 1);
            return new Cut(fitting, Math.clamp(left, 0, 1 - fitting), Math.clamp(top, 0, 1 - fitting));
        }
    }
}
