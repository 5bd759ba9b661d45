package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** How a target stands on a day, judged by its planned value of that day. */
public enum Status {
    /** The quantity is reached. */
    REACHED,
    /** At or above the planned value. */
    ON_TRACK,
    /** Below the planned value, but not below the plan's risk share of it. */
    AT_RISK,
    /** Below the risk share, or the due day has passed. */
    BEHIND,
    /** Nothing counts yet and nothing should. */
    NOT_STARTED,
    /** The text promises a quantity but no day, so nothing can be late. */
    NO_DUE_DAY,
    /** The text gives no quantity, so there is no percentage. */
    NO_QUANTITY;

    static Status judge(@Nullable BigDecimal quantity, @Nullable BigDecimal planned, BigDecimal actual, @Nullable LocalDate due,
            LocalDate asOf, BigDecimal riskShare) {
        if (quantity == null) {
            return NO_QUANTITY;
        }
        if (actual.compareTo(quantity) >= 0) {
            return REACHED;
        }
        if (due == null || planned == null) {
            return actual.signum() == 0 ? NOT_STARTED : NO_DUE_DAY;
        }
        if (asOf.isAfter(due)) {
            return BEHIND;
        }
        if (actual.signum() == 0 && planned.signum() == 0) {
            return NOT_STARTED;
        }
        return actual.compareTo(planned) >= 0 ? ON_TRACK : actual.compareTo(planned.multiply(riskShare)) >= 0 ? AT_RISK : BEHIND;
    }
}
