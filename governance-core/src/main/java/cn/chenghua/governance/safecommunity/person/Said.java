package cn.chenghua.governance.safecommunity.person;

import java.text.Normalizer;
import java.time.LocalDate;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;

import org.jspecify.annotations.Nullable;

/** Reads texts and periods as people say them. */
public final class Said {

    private Said() {
    }

    /** The text without needless blanks; refused where it is longer. */
    public static String text(String field, String said, int limit) {
        var plain = Normalizer.normalize(said, Normalizer.Form.NFC).replaceAll("(?U)[\\s&&[^\\n]]+", " ").strip();
        if (plain.codePointCount(0, plain.length()) > limit) {
            throw SaidRefused.tooLong(field, limit);
        }
        return plain;
    }

    /** A text that must be there. */
    public static String needed(String field, String said, int limit) {
        var plain = text(field, said, limit);
        if (plain.isEmpty()) {
            throw SaidRefused.missing(field);
        }
        return plain;
    }

    /** Passes where a period does not end before it begins. */
    public static void period(LocalDate begins, @Nullable LocalDate ends) {
        Days.within("begins", begins);
        if (ends != null && Days.within("ends", ends).isBefore(begins)) {
            throw SaidRefused.period(ends, begins);
        }
    }

    /** Whether a period with an open end holds on a day. */
    public static boolean on(LocalDate begins, @Nullable LocalDate ends, LocalDate day) {
        return !begins.isAfter(day) && (ends == null || !ends.isBefore(day));
    }

    /** The day itself, or a refusal where it is to come. */
    public static LocalDate past(LocalDate day, LocalDate today) {
        if (Days.within("day", day).isAfter(today)) {
            throw new FutureDay(day, today);
        }
        return day;
    }

    /** A name as lists show it: 王小明 as 王**. */
    public static String masked(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
