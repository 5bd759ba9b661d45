package cn.chenghua.governance.audit.chain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a walk along the chain found: how far it reaches, and the first place where it is broken. */
public record Verdict(long links, Link.Head head, @Nullable Break broken) {

    public boolean sound() {
        return broken == null;
    }

    /** A place where the record is not what was written. */
    public record Break(Kind kind, long position, LocalDate day, String entry) {
    }

    /** In which way the record differs: a changed entry, a missing one, one that was slipped in, or the chain itself. */
    public enum Kind {
        CHANGED, MISSING, INSERTED, LINK
    }
}
