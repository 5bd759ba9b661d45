package cn.chenghua.governance.safecommunity.warning.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Where the watch of each rule that is switched on stands. */
public interface Posts {

    /** The rules that are switched on. */
    List<UUID> on();

    /** Until when a version of a rule has looked, held until the end of the transaction; null where it has not looked yet. */
    @Nullable
    Instant hold(UUID rule, int version);

    void move(UUID rule, int version, Instant until);

    /** How the places stand that have signalled so far. */
    Map<String, Stand> stands(UUID rule, int version);

    void keep(UUID rule, int version, Map<String, Stand> stands);

    /** Whether a place stands above the threshold, and when it alarmed last. */
    record Stand(boolean lit, @Nullable Long alarmed) {
    }
}
