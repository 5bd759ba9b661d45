package cn.chenghua.governance.audit;

import java.time.LocalDate;
import java.time.YearMonth;

/** For how many days the record is kept where it can be searched; less than half a year is not allowed by law. */
public record Retention(int days) {

    public static final int LEAST = 183;

    public Retention {
        if (days < LEAST) {
            throw new TooShort(days);
        }
    }

    /** The first month that has to stay on {@code today}; earlier ones may be taken out. */
    public YearMonth firstKept(LocalDate today) {
        return YearMonth.from(today.minusDays(days));
    }

    /** A setting below half a year. */
    public static final class TooShort extends IllegalArgumentException {
        TooShort(int days) {
            super("The audit trail must be kept for at least " + LEAST + " days, not " + days);
        }
    }
}
