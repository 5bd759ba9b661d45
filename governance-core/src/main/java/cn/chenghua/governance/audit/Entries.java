package cn.chenghua.governance.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** The record as auditors read it, the latest first. */
public interface Entries {

    /** At most {@code limit} entries older than {@code before}, or the latest. */
    List<Entry> list(Filter filter, @Nullable UUID before, int limit);

    Optional<Entry> find(UUID id, Auditor auditor);

    /** Every entry the filter leaves, oldest last, one at a time. */
    void each(Filter filter, Consumer<Entry> reader);

    /** What is looked for; whatever is null does not narrow. */
    record Filter(Auditor auditor, @Nullable String who, @Nullable Act act, @Nullable String kind, @Nullable String record,
            @Nullable String unit, @Nullable LocalDate since, @Nullable LocalDate until, @Nullable Boolean done,
            @Nullable String address, @Nullable String text) {
    }
}
