package cn.chenghua.governance.access;

import java.time.Clock;
import java.time.Instant;

/**
 * The machine's real time, for what must not follow the demonstration's day: sessions, locks, codes and tickets. Days of the
 * district come from the injected {@link Clock}.
 */
public record MachineTime(Clock clock) {

    public Instant now() {
        return clock.instant();
    }
}
