package cn.chenghua.governance.milestone.lamp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Which share of their money projects have paid out, told by the feature that keeps the money; without one no lamp speaks of it. */
public interface Spent {

    /** The paid share as of the end of a day, such as 0.42; projects of which nothing is known are left out. */
    Map<UUID, BigDecimal> paidShares(Collection<UUID> projects, LocalDate day);
}
