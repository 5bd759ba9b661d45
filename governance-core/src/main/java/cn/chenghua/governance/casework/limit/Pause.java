package cn.chenghua.governance.casework.limit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A time in which the clock of a case stands, as during an approved suspension (缓办); without an end while it still does. */
public record Pause(Instant since, @Nullable Instant until) {

    public boolean open() {
        return until == null;
    }
}
