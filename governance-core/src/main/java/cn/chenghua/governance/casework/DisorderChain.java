package cn.chenghua.governance.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.casework.DisorderEntry.Ground;
import cn.chenghua.governance.casework.DisorderEntry.Kind;
import cn.chenghua.governance.casework.limit.Pause;

import org.jspecify.annotations.Nullable;

/** What the entries of a case add up to. */
record DisorderChain(List<DisorderEntry> entries) {

    @Nullable
    DisorderEntry last(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).reduce((_, later) -> later).orElse(null);
    }

    /** Whether the unit that has it now accepted it. */
    boolean accepted() {
        var accepted = false;
        for (var entry : entries) {
            accepted = entry.kind() == Kind.ACCEPT || accepted && !begins(entry);
        }
        return accepted;
    }

    Set<UUID> handlers() {
        var handlers = new HashSet<UUID>();
        entries.stream().filter(entry -> entry.kind() == Kind.ACCEPT || entry.kind() == Kind.HANDLE)
                .forEach(entry -> handlers.add(entry.account()));
        return handlers;
    }

    /** When the clock that runs now stood: during suspensions and while it was looked at. */
    List<Pause> pauses() {
        return pauses(true);
    }

    private List<Pause> pauses(boolean ofTheLastClock) {
        var pauses = new ArrayList<Pause>();
        @Nullable
        Instant since = null;
        for (var entry : entries) {
            if (begins(entry)) {
                if (since != null && !ofTheLastClock) {
                    pauses.add(new Pause(since, entry.doneAt()));
                }
                since = null;
                if (ofTheLastClock) {
                    pauses.clear();
                }
            } else if (stops(entry)) {
                since = entry.doneAt();
            } else if (since != null && starts(entry)) {
                pauses.add(new Pause(since, entry.doneAt()));
                since = null;
            }
        }
        if (since != null) {
            pauses.add(new Pause(since, null));
        }
        return pauses;
    }

    /** The same as they were at a moment before which the clock was running. */
    List<Pause> pausesUntil(Instant moment) {
        return until(pauses(true), moment);
    }

    /** Of all clocks the case had. */
    List<Pause> allPausesUntil(Instant moment) {
        return until(pauses(false), moment);
    }

    private static List<Pause> until(List<Pause> pauses, Instant moment) {
        return pauses.stream().filter(pause -> pause.since().isBefore(moment)).map(
                pause -> pause.until() == null || pause.until().isAfter(moment) ? new Pause(pause.since(), moment) : pause)
                .toList();
    }

    private static boolean begins(DisorderEntry entry) {
        return entry.kind() == Kind.DISPATCH || entry.kind() == Kind.REOPEN;
    }

    private static boolean stops(DisorderEntry entry) {
        return entry.kind() == Kind.HANDLE
                || entry.kind() == Kind.DECIDE && Boolean.TRUE.equals(entry.granted()) && entry.ground() == Ground.SUSPENSION;
    }

    private static boolean starts(DisorderEntry entry) {
        return entry.kind() == Kind.RESUME || entry.kind() == Kind.RETURN;
    }
}
