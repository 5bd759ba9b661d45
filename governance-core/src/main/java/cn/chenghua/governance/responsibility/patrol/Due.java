package cn.chenghua.governance.responsibility.patrol;

import java.time.LocalDate;

import cn.chenghua.governance.district.Level;

import org.jspecify.annotations.Nullable;

/**
 * How the looks at an asset on one level stand on a day: {@code done} of {@code asked} in the span that ends on {@code by}.
 *
 * @param overdueSince the first day after the earliest of the spans directly before this one that were missed without a look since
 */
public record Due(Level level, PatrolRegime regime, int done, int asked, LocalDate from, LocalDate by, State state,
        @Nullable LocalDate overdueSince, Coverage days30, Coverage days90, Coverage whole) {

    /** Whether it is done, can wait, is due this very day, has been missed, or nothing is asked for in this span. */
    public enum State {
        DONE, OPEN, TODAY, OVERDUE, NONE
    }
}
