package cn.chenghua.governance.access.contact;

import java.time.Duration;
import java.time.Instant;

/** How long the numbers of a disabled account are kept, such as 180 days. */
public record Keeping(Duration term) {

    private static final Duration LONGEST = Duration.ofDays(3_650);

    public Keeping {
        if (term.isNegative() || term.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("governance.personal-data.keep must be from 0 to 3650 days, not " + term);
        }
    }

    /** What is unused since before this has had its time. */
    public Instant begin(Instant now) {
        return now.minus(term);
    }

    public long days() {
        return term.toDays();
    }
}
