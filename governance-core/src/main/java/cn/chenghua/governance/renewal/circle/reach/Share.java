package cn.chenghua.governance.renewal.circle.reach;

import org.jspecify.annotations.Nullable;

/**
 * Residents within reach, such as 61,000 of 80,000; those about whom nothing is concluded stand beside it and are in neither.
 *
 * @param covered with a facility within reach
 * @param counted about whom something is concluded
 * @param doubtful about whom nothing is
 */
public record Share(long covered, long counted, long doubtful) {

    public static final Share NONE = new Share(0, 0, 0);

    public long left() {
        return counted - covered;
    }

    /** The covered part of the counted, such as 0.7625; null where nobody is counted. */
    public @Nullable Double ratio() {
        return counted == 0 ? null : (Double) ((double) covered / counted);
    }
}
