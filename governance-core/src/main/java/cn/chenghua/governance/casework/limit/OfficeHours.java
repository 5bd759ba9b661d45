package cn.chenghua.governance.casework.limit;

import java.time.Duration;
import java.time.LocalTime;

import cn.chenghua.governance.district.Refusal;

/** The hours in which working hours are counted, such as 9:00–12:00 and 13:00–17:00; a setting with that as suggestion. */
public record OfficeHours(LocalTime opens, LocalTime noon, LocalTime afternoon, LocalTime closes) {

    public OfficeHours {
        if (!opens.isBefore(noon) || noon.isAfter(afternoon) || !afternoon.isBefore(closes)) {
            throw new NotADay(opens + "–" + noon + ", " + afternoon + "–" + closes);
        }
    }

    public static OfficeHours usual() {
        return new OfficeHours(LocalTime.of(9, 0), LocalTime.NOON, LocalTime.of(13, 0), LocalTime.of(17, 0));
    }

    /** How long an office day is. */
    Duration length() {
        return Duration.between(opens, noon).plus(Duration.between(afternoon, closes));
    }

    /** How much of the office day has passed at a time of day. */
    Duration passed(LocalTime at) {
        return part(opens, noon, at).plus(part(afternoon, closes, at));
    }

    /** At what time of day that much of it has passed; the end of the morning rather than the beginning of the afternoon. */
    LocalTime when(Duration passed) {
        var morning = Duration.between(opens, noon);
        return passed.compareTo(morning) <= 0 ? opens.plus(passed) : afternoon.plus(passed.minus(morning));
    }

    private static Duration part(LocalTime from, LocalTime to, LocalTime at) {
        return at.isBefore(from) ? Duration.ZERO : Duration.between(from, at.isAfter(to) ? to : at);
    }

    /** Hours that do not follow one another. */
    public static final class NotADay extends Refusal {
        NotADay(String hours) {
            super("casework.hours", "opens", hours);
        }
    }
}
