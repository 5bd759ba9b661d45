package cn.chenghua.governance.backstreet.street.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.inspection.standard.Score;

import org.jspecify.annotations.Nullable;

/** An inspection as evidence: whose, of which asset, and what it came to, such as 11 of 12 items passed on 2017-09-12. */
public record Look(UUID inspection, UUID finder, String finderName, UUID asset, LocalDate day, int passed, int applicable) {

    /** Percent of the items that apply; null where none did. */
    public @Nullable BigDecimal percent() {
        return new Score(passed, applicable).percent();
    }
}
