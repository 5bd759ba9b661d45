package cn.chenghua.governance.safecommunity.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** The signals; they are added and read, never changed. */
public interface Signals {

    List<SignalKind> kinds();

    /** Stores those whose id is new, by one statement, and says which they were. */
    Set<UUID> store(List<Signal> signals, Instant receivedAt);

    /** Those of these ids that are there. */
    List<Signal> find(Collection<UUID> ids);

    /** The latest first, beginning behind one. */
    List<Signal> list(Filter filter, @Nullable UUID after, int limit);

    /** How many pass, counted up to {@code most}. */
    int count(Filter filter, int most);

    /** All that a rule looks at, ordered by place and time. */
    void each(Stretch stretch, Consumer<Reading> told);

    /** What is asked for; what is null does not narrow. */
    record Filter(Scope scope, @Nullable SignalSource source, @Nullable String kind, @Nullable UnitCode unit,
            @Nullable LocalDate from, @Nullable LocalDate to) {
    }

    /**
     * Signals of some kinds and places in a stretch of time.
     *
     * @param units null for all places
     */
    record Stretch(Set<String> kinds, @Nullable Set<UnitCode> units, Instant after, Instant until) {
    }

    /** What a rule reads of a signal. */
    record Reading(UUID id, String place, long millis, double value) {
    }
}
