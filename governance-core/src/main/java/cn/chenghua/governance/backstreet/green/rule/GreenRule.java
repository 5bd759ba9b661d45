package cn.chenghua.governance.backstreet.green.rule;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number the office sets, such as from which completed share a greenway is basically completed. All but that one have a
 * suggestion that holds, labelled as such, until somebody decides.
 */
public enum GreenRule {
    /** Percent of its length that must be built before a greenway is basically completed; nothing holds until it is set. */
    BASIC_SHARE(null, 1, 100),
    /** Percent by which a measured amount may differ from the stated one before it is pointed out. */
    DIFFERENCE("5", 0, 100),
    /** Metres within which two green places are joined. */
    JOIN("30", 0, 500),
    /** Metres up to which a gap between two groups of green places is looked at as a missing link. */
    GAP("1500", 10, 10_000),
    /** Metres as the crow flies within which residents have green within reach. */
    REACH("500", 50, 5_000),
    /** Metres within which two pieces of a foot or cycle way are one. */
    SLOW_JOIN("15", 0, 200),
    /** Metres within which a footway runs along a street. */
    SLOW_SIDE("25", 1, 200),
    /** Percent of a street that must have a footway in one piece before it is continuous. */
    SLOW_SHARE("90", 1, 100),
    /** Square kilometres the road density of the whole district is of. */
    DISTRICT_AREA("108.3", 1, 10_000),
    /** Kilometres of streets a square kilometre below which the stored network is too sparse to be believed. */
    SPARSE("3", 0, 50);

    private final @Nullable BigDecimal suggestion;
    private final BigDecimal least;
    private final BigDecimal most;

    GreenRule(@Nullable String suggestion, int least, int most) {
        this.suggestion = suggestion == null ? null : new BigDecimal(suggestion);
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    public @Nullable BigDecimal suggestion() {
        return suggestion;
    }

    void admit(BigDecimal value) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw RuleRefused.range(value, least, most);
        }
    }
}
