package cn.chenghua.governance.communityservice.foundation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Money that came into a foundation or went out of it on a day, such as 300,000.00 yuan out for 祥和里微更新; it is written once.
 *
 * @param project the project it pays for; null where there is none
 * @param reverses the posting it undoes; null where it stands for itself
 */
public record FundPosting(UUID id, UUID foundation, Way way, BigDecimal yuan, LocalDate day, String purpose,
        @Nullable UUID project, @Nullable UUID reverses, UUID evidence, String by, Instant at) {

    /** The amount with its sign. */
    public BigDecimal signed() {
        return way == Way.IN ? yuan : yuan.negate();
    }

    FundPosting undone(UUID made, LocalDate on, UUID rests, String who, Instant when) {
        return new FundPosting(made, foundation, way == Way.IN ? Way.OUT : Way.IN, yuan, on, purpose, project, id, rests, who,
                when);
    }

    /** In or out. */
    public enum Way {
        IN, OUT
    }
}
