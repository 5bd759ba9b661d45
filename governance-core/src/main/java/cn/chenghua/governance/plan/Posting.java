package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

/**
 * One line of the ledger: so much counts for a target since a day, by a fact. A reversal is a line of its own with the
 * opposite sign.
 *
 * @param cause the event that made the line: the {@code seq} of a fact or of a definition
 * @param line its number among the lines of that cause
 * @param subdistrict the sub-district the place lay in on that day, or the district where it lay in none
 * @param quantity in base units
 * @param base for rates, what stands in the denominator
 */
public record Posting(String target, String reading, long cause, int line, UUID fact, String recordKind, UUID recordId,
        LocalDate day, UnitCode unit, UnitCode subdistrict, BigDecimal quantity, BigDecimal base, Kind kind) {

    /** Why a line stands in the ledger. */
    public enum Kind {
        COUNTED, REVERSED, REDEFINED
    }

    Posting opposite(long newCause, int newLine, Kind newKind) {
        return new Posting(target, reading, newCause, newLine, fact, recordKind, recordId, day, unit, subdistrict,
                quantity.negate(),
                base.negate(), newKind);
    }
}
