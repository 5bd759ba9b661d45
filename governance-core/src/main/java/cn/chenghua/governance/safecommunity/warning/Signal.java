package cn.chenghua.governance.safecommunity.warning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * One signal: 32 cm of water in 培华路社区 at 08:15. It is written once and says nothing about whether something happened.
 *
 * @param longitude where exactly, in WGS84, as it was claimed
 */
public record Signal(UUID id, SignalSource source, String kind, UnitCode place, @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude, BigDecimal value, Instant at) {

    private static final BigDecimal MOST = new BigDecimal("1e12");

    public Signal {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (value.abs().compareTo(MOST) > 0 || value.scale() > 6) {
            throw SignalRefused.value(value);
        }
        if ((longitude == null) != (latitude == null)) {
            throw SignalRefused.position();
        }
        if (longitude != null && latitude != null && (longitude.abs().intValue() > 180 || latitude.abs().intValue() > 90)) {
            throw SignalRefused.position();
        }
    }

    /** Whether it says the same, however its figures are written. */
    boolean same(Signal other) {
        return id.equals(other.id) && source == other.source && kind.equals(other.kind) && place.equals(other.place)
                && same(longitude, other.longitude) && same(latitude, other.latitude) && same(value, other.value)
                && at.equals(other.at);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
