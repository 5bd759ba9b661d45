package cn.chenghua.governance.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * One posting of the investment ledger, such as 3,200,000 yuan of output value in 2017-06 of 2017-JG-0042. It is only ever
 * added; what was wrong is taken back by a posting of the opposite amount.
 *
 * @param day the last day of the month, or the day of recording in the current month
 * @param amount in yuan; below zero only in a reversal or as the giving line of a transfer
 * @param source code of a {@link Source}
 * @param contract under which it was paid
 * @param place where the project lay
 * @param reason why it corrects another, or why it goes above the contract
 * @param above whether it took the sum paid above the contract
 * @param reverses the posting it takes back
 * @param origin a sign of what was asked for, by which a repeat is recognised
 */
public record Entry(UUID id, UUID project, FundKind kind, YearMonth month, LocalDate day, BigDecimal amount, String source,
        @Nullable UUID contract, UnitCode place, UUID evidence, String reason, boolean above, @Nullable UUID reverses,
        @Nullable UUID transfer, String origin, String recordedBy, Instant recordedAt) {

    /** The record kind under which the targets' rules know postings of output value and of payments. */
    public static final String RECORD_KIND = "investment";

    /** The opposite of this posting, in the same month, so that the month's sum is right afterwards. */
    Entry reversal(UUID newId, UUID newEvidence, String why, String by, Instant now) {
        return new Entry(newId, project, kind, month, day, amount.negate(), source, contract, place, newEvidence, why, false, id,
                null, "reversal-of-" + id, by, now);
    }
}
