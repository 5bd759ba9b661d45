package cn.chenghua.governance.backstreet.link;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That a link was opened to traffic, and how the metres it counts with came about: 412.5 m drawn, of which 30 m lie upon another
 * link, so 382.5 m are new. It is never changed.
 *
 * @param base the drawn or the as-built length, by the setting of that day
 * @param overlapping metres of it that lie upon links opened before
 */
public record Opening(UUID id, UUID project, LocalDate day, Measured measured, BigDecimal base, BigDecimal overlapping,
        List<Overlap> overlaps, UUID evidence, UUID account, String recorder, Instant at) {

    public Opening {
        overlaps = List.copyOf(overlaps);
    }

    /** The metres that are new. */
    public BigDecimal counted() {
        return base.subtract(overlapping).max(BigDecimal.ZERO);
    }

    /** Which length counts. */
    public enum Measured {
        DRAWN, AS_BUILT
    }

    /** Metres that lie upon another link. */
    public record Overlap(UUID other, BigDecimal metres) {
    }
}
