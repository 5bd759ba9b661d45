package cn.chenghua.governance.casework.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

import cn.chenghua.governance.casework.figures.Part.Name;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a period: of 972 due cases 911 closed are 93.72 %, 737 on time 75.82 %. Where nothing was due there is no
 * rate, not a full one.
 *
 * @param counts how many cases each set has
 * @param median working hours from filing to handling; null where none was closed
 * @param ninetieth the same of the slowest tenth's fastest
 */
public record CaseFigures(Period period, Map<Name, Integer> counts, @Nullable BigDecimal median,
        @Nullable BigDecimal ninetieth) {

    private static final int DIGITS = 6;

    public CaseFigures {
        counts = Map.copyOf(counts);
    }

    public int count(Name name) {
        return counts.getOrDefault(name, 0);
    }

    /** The share a set has in the one it is part of; a ratio of sums, null where that is empty. */
    public @Nullable BigDecimal share(Name name) {
        var whole = name.whole();
        return whole == null || count(whole) == 0
                ? null
                : BigDecimal.valueOf(count(name)).divide(BigDecimal.valueOf(count(whole)), DIGITS, RoundingMode.HALF_UP);
    }
}
