package cn.chenghua.governance.casework.figures;

import java.time.Instant;
import java.time.LocalDate;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;

/**
 * The days figures are about, both included, such as September 2018.
 *
 * @param observed up to when it is known whether a disorder came back
 */
public record Period(LocalDate first, LocalDate last, Instant observed) {

    public Period {
        if (last.isBefore(first)) {
            throw new Backwards(first, last);
        }
    }

    public Instant from() {
        return first.atStartOfDay(Days.ZONE).toInstant();
    }

    /** The moment after its last one. */
    public Instant until() {
        return last.plusDays(1).atStartOfDay(Days.ZONE).toInstant();
    }

    /** A last day before the first. */
    public static final class Backwards extends Refusal {
        Backwards(LocalDate first, LocalDate last) {
            super("casework.period", "until", last.toString(), first.toString());
        }
    }
}
