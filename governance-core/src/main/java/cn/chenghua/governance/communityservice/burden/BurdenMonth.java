package cn.chenghua.governance.communityservice.burden;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;

import cn.chenghua.governance.communityservice.admission.Estimate;

import org.jspecify.annotations.Nullable;

/**
 * A month of the ledger.
 *
 * @param day by which items, plates and communities are counted: the month's last, or today
 * @param communities that there were that day; the denominator
 * @param load of all of them together
 * @param items of the five lists in force that day
 * @param estimate what those that ask something are thought to ask of one community; never added to the load
 * @param base the estimate in minutes of the month that the index takes as 100
 */
public record BurdenMonth(YearMonth month, LocalDate day, int communities, Load load, int items, Estimate estimate, int base) {

    private static final int WHOLE = 100;

    /** The estimate in per cent of that of the first month shown; null where there was none. */
    public @Nullable BigDecimal index() {
        return base == 0
                ? null
                : BigDecimal.valueOf(estimate.minutes()).multiply(BigDecimal.valueOf(WHOLE)).divide(BigDecimal.valueOf(base), 1,
                        RoundingMode.HALF_UP);
    }

    /** So many for each community, with one digit. */
    public BigDecimal each(long number) {
        return communities == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(number).divide(BigDecimal.valueOf(communities), 1, RoundingMode.HALF_UP);
    }
}
