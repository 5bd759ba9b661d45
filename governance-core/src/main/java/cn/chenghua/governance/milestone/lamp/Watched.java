package cn.chenghua.governance.milestone.lamp;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.milestone.Milestone;
import cn.chenghua.governance.milestone.Pathway;

import org.jspecify.annotations.Nullable;

/**
 * A project as the policies look at it on a day.
 *
 * @param heardOn the day on which something was last said of it
 * @param paidShare 0 to 1 or above, null where nothing is known of money
 */
record Watched(List<Milestone> milestones, Pathway pathway, @Nullable LocalDate heardOn, @Nullable BigDecimal paidShare,
        LocalDate day) {

    List<Milestone> open() {
        return milestones.stream().filter(milestone -> !milestone.done()).toList();
    }

    /** The weights reached over all weights; null where there are none. */
    @Nullable
    BigDecimal workShare() {
        var all = milestones.stream().mapToInt(Milestone::weight).sum();
        var done = milestones.stream().filter(Milestone::done).mapToInt(Milestone::weight).sum();
        return all == 0 ? null : BigDecimal.valueOf(done).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
    }
}
