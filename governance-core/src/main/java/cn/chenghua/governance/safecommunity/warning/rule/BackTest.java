package cn.chenghua.governance.safecommunity.warning.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How one version of a rule would have fared on days that have been: 14 alarms, 9 of them near an incident, 2 of 11 incidents
 * missed. Its rates are ratios of these sums.
 *
 * @param windows the stretches as long as the rule's window in which a place sent signals
 * @param lit those in which the rule stood above its threshold
 * @param hits the alarms with an incident near
 * @param missed the incidents without an alarm near
 */
public record BackTest(UUID id, UUID rule, int version, LocalDate from, LocalDate to, long signals, int places, long windows,
        long lit, int alarms, int hits, int incidents, int missed, String by, Instant at) {

    public int falseAlarms() {
        return alarms - hits;
    }

    public int caught() {
        return incidents - missed;
    }

    /** Which share of all windows it stood above its threshold; null where there was no signal. */
    public @Nullable BigDecimal share() {
        return windows == 0 ? null : BigDecimal.valueOf(lit).divide(BigDecimal.valueOf(windows), 4, RoundingMode.HALF_UP);
    }

    /** Whether it would alarm on everything: in more windows than that share. */
    public boolean floods(BigDecimal most) {
        var share = share();
        return share != null && share.compareTo(most) > 0;
    }
}
