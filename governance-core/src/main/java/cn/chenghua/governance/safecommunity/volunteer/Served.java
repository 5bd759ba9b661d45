package cn.chenghua.governance.safecommunity.volunteer;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Time as somebody tells of it: a day, from and to in minutes since midnight, and what was done. */
public record Served(LocalDate day, int begins, int ends, String activity) {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)|24:00");

    /** Reads times such as 08:30 and 24:00. */
    public static int minutes(String field, String typed) {
        var time = typed.strip().replace('：', ':');
        if (!TIME.matcher(time).matches()) {
            throw ServiceRefused.clock(field, typed);
        }
        var parts = time.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    /** A time as it is shown, such as 08:30. */
    public static String shown(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
