package cn.chenghua.governance.access.session;

import java.time.Duration;

/** How long a session lasts without use and at all, and how many an account may have at once. */
public record SessionLimits(Duration idle, Duration longest, int parallel) {

    public SessionLimits {
        if (idle.isNegative() || idle.isZero() || longest.isNegative() || longest.isZero() || parallel < 1) {
            throw new IllegalArgumentException("A session must last a while, and one at least must be allowed");
        }
    }
}
