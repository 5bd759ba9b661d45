package cn.chenghua.governance.district;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days the district's records may carry: 1900-01-01 to 2100-12-31, in Asia/Shanghai. */
public final class Days {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** Stands for "since before the records begin". */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Days() {
    }

    /** Gives {@code day} back, or refuses it with {@code day.outside}. */
    public static LocalDate within(String field, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new DayOutside(field, day);
        }
        return day;
    }

    /** Gives {@code day} back, or refuses it where it has not come by {@code now}. */
    public static LocalDate past(LocalDate day, Instant now) {
        var today = now.atZone(ZONE).toLocalDate();
        if (within("day", day).isAfter(today)) {
            throw new FutureDay(day, today);
        }
        return day;
    }

    /** A day before 1900 or after 2100. */
    public static final class DayOutside extends Refusal {
        DayOutside(String field, LocalDate day) {
            super("day.outside", field, day.toString());
        }
    }
}
