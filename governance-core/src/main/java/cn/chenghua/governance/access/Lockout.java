package cn.chenghua.governance.access;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How often a name was tried in vain and until when it is locked: five tries, then fifteen minutes. Kept for every name that
 * is typed, so that nobody learns from it which names exist.
 */
public record Lockout(int tries, @Nullable Instant until) {

    public static final int TRIES = 5;
    public static final Duration PAUSE = Duration.ofMinutes(15);
    public static final Lockout NONE = new Lockout(0, null);

    public boolean locked(Instant now) {
        return until != null && now.isBefore(until);
    }

    /** Counts a try before its password is looked at, so that many at once gain nothing; success forgets the count. */
    public Lockout tried(Instant now) {
        if (locked(now)) {
            return this;
        }
        var count = until == null ? tries + 1 : 1;
        return new Lockout(count, count >= TRIES ? now.plus(PAUSE) : null);
    }
}
