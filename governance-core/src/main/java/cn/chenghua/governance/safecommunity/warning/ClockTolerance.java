package cn.chenghua.governance.safecommunity.warning;

import java.time.Duration;

/** By how much the clock of whoever sends signals may be ahead, such as five minutes; an operator sets it. */
public record ClockTolerance(Duration value) {
}
