package cn.chenghua.governance.casework.persistence;

import java.time.ZoneOffset;
import java.util.Map;

import cn.chenghua.governance.casework.figures.Part.Name;
import cn.chenghua.governance.casework.figures.Period;

import org.jspecify.annotations.Nullable;

/** The cases behind each figure, as predicates on {@code disorder_case c}; figures and lists both use these and no others. */
public final class Parts {

    private static final String FILED = "c.filed_at >= :from and c.filed_at < :until";
    private static final String DUE = "c.due_at >= :from and c.due_at < :until and c.filed_at is not null and c.state <> 'SUSPENDED'";
    private static final String ENDED = "c.closed_at >= :from and c.closed_at < :until and c.filed_at is not null";
    private static final String EVER = """
            c.filed_at is not null and exists (select from disorder_entry e where e.case_id = c.id and e.kind = 'CLOSE'
                and e.done_at >= :from and e.done_at < :until)""";
    private static final String RECURRED = """
            and exists (select from disorder_case later where later.asset_id = c.asset_id and later.disorder = c.disorder
               and later.id <> c.id and later.filed_at is not null and later.found_at > c.handled_at
               and later.found_at <= c.handled_at + interval '%d days')""";

    private Parts() {
    }

    public static String of(Name name) {
        return switch (name) {
            case FILED -> FILED;
            case DUE -> DUE;
            case CLOSED -> DUE + " and c.state = 'CLOSED'";
            case ON_TIME -> DUE + " and c.state = 'CLOSED' and c.on_time";
            case ENDED -> ENDED;
            case VERIFIED -> ENDED + " and c.outcome = 'FIXED_VERIFIED'";
            case FIRST_TIME -> ENDED + " and c.outcome = 'FIXED_VERIFIED' and c.returns = 0 and c.reopenings = 0";
            case EVER_ENDED -> EVER;
            case REOPENED -> EVER + " and c.reopenings > 0";
            case OBSERVED_30 -> observed(30);
            case RECURRED_30 -> observed(30) + " " + RECURRED.formatted(30);
            case OBSERVED_90 -> observed(90);
            case RECURRED_90 -> observed(90) + " " + RECURRED.formatted(90);
        };
    }

    /** Put right and verified in the period, and long enough ago that a recurrence would show. */
    private static String observed(int days) {
        return ENDED + " and c.outcome = 'FIXED_VERIFIED' and c.handled_at + interval '" + days + " days' <= :observed";
    }

    public static Map<String, @Nullable Object> values(Period period) {
        return Map.of("from", period.from().atOffset(ZoneOffset.UTC), "until", period.until().atOffset(ZoneOffset.UTC),
                "observed", period.observed().atOffset(ZoneOffset.UTC));
    }
}
