package cn.chenghua.governance.casework.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is kept of a picture to find it again: 64 signs of its coarse waves (pHash), of the whole and of two middle parts. Small
 * changes of colour, size or compression move few signs; another scene moves about half.
 *
 * @param hashes of the whole, of its middle nine tenths and its middle eight tenths
 */
public record Print(List<Long> hashes) {

    private static final int WAVES = 8;
    private static final int SIDE = 32;
    private static final double[] MARGINS = {0, 0.05, 0.1};
    private static final double[][] COSINES = cosines();

    public Print {
        hashes = List.copyOf(hashes);
    }

    public static Print of(Grey picture) {
        return new Print(Arrays.stream(MARGINS)
                .mapToObj(margin -> hash(picture.window(margin, margin, 1 - margin, 1 - margin, SIDE, SIDE))).toList());
    }

    /** The hashes of the whole picture as it is, mirrored, and turned by quarters. */
    static List<Long> turns(Grey picture) {
        var small = picture.whole(SIDE);
        var hashes = new ArrayList<Long>();
        for (var one : List.of(small, small.mirrored())) {
            var at = one;
            for (int quarter = 0; quarter < 4; quarter++) {
                hashes.add(hash(at));
                at = at.turned();
            }
        }
        return hashes;
    }

    /** In how many of the 64 signs two hashes differ. */
    public static int distance(long hash, long other) {
        return Long.bitCount(hash ^ other);
    }

    /** Each sign says whether one of the 64 slowest waves is stronger than their median. */
    private static long hash(Grey small) {
        var waves = waves(small);
        var sorted = Arrays.copyOfRange(waves, 1, waves.length);
        Arrays.sort(sorted);
        var median = sorted[sorted.length / 2];
        var hash = 0L;
        for (int i = 0; i < waves.length; i++) {
            hash |= waves[i] > median ? 1L << i : 0;
        }
        return hash;
    }

    private static double[] waves(Grey small) {
        var rows = new double[SIDE][WAVES];
        for (int y = 0; y < SIDE; y++) {
            for (int u = 0; u < WAVES; u++) {
                for (int x = 0; x < SIDE; x++) {
                    rows[y][u] += small.at(x, y) * COSINES[u][x];
                }
            }
        }
        var waves = new double[WAVES * WAVES];
        for (int v = 0; v < WAVES; v++) {
            for (int u = 0; u < WAVES; u++) {
                for (int y = 0; y < SIDE; y++) {
                    waves[v * WAVES + u] += rows[y][u] * COSINES[v][y];
                }
            }
        }
        return waves;
    }

    private static double[][] cosines() {
        var cosines = new double[WAVES][SIDE];
        for (int wave = 0; wave < WAVES; wave++) {
            for (int at = 0; at < SIDE; at++) {
                cosines[wave][at] = Math.cos(Math.PI * (2 * at + 1) * wave / (2.0 * SIDE));
            }
        }
        return cosines;
    }
}
