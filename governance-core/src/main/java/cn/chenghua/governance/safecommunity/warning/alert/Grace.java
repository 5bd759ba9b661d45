package cn.chenghua.governance.safecommunity.warning.alert;

import java.time.Duration;

/** How long a signal may be on its way and still raise an alert, such as 30 seconds; an operator sets it. */
public record Grace(Duration value) {
}
