package cn.chenghua.governance.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** Reads what people type into forms; what cannot be read is refused with its field. */
public final class Typed {

    private Typed() {
    }

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public static @Nullable LocalDate day(String field, @Nullable String typed) {
        try {
            return text(typed).isEmpty() ? null : Days.within(field, LocalDate.parse(text(typed)));
        } catch (DateTimeParseException e) {
            throw new Unreadable("typed.day", field, text(typed));
        }
    }

    /** A number with at most six digits after the point; digits may be grouped. */
    public static @Nullable BigDecimal amount(String field, @Nullable String typed) {
        var text = text(typed).replace(",", "").replace("，", "");
        if (!text.matches("(-?\\d{1,18}(\\.\\d{1,6})?)?")) {
            throw new Unreadable("typed.amount", field, text);
        }
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    public static long number(String field, @Nullable String typed) {
        if (!text(typed).matches("\\d{1,18}")) {
            throw new Unreadable("typed.number", field, text(typed));
        }
        return Long.parseLong(text(typed));
    }

    public static <E extends Enum<E>> E constant(Class<E> type, String field, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(text(typed))).findFirst()
                .orElseThrow(() -> new Unreadable("typed.choice", field, text(typed)));
    }

    /** What the body of a call must say. */
    public static <T> T needed(String field, @Nullable T said) {
        if (said == null) {
            throw new Unreadable("typed.choice", field, "");
        }
        return said;
    }

    /** A list that the body of a call must say, with nothing left out in it. */
    public static <T> List<T> all(String field, @Nullable List<T> said) {
        needed(field, said).forEach(one -> needed(field, one));
        return needed(field, said);
    }

    /** The field of a form whose values stand in a map. */
    public static String text(Map<String, String> typed, String name) {
        return text(typed.get(name));
    }

    /** A day that is needed. */
    public static LocalDate day(Map<String, String> typed, String name) {
        var day = day(name, typed.get(name));
        if (day == null) {
            throw new Unreadable("typed.day", name, "");
        }
        return day;
    }

    public static @Nullable BigDecimal amount(Map<String, String> typed, String name) {
        return amount(name, typed.get(name));
    }

    /** The days typed under names such as {@code planned:accepted}, by what follows the prefix. */
    public static Map<String, LocalDate> days(Map<String, String> typed, String prefix) {
        var days = new LinkedHashMap<String, LocalDate>();
        typed.forEach((name, value) -> {
            if (name.startsWith(prefix) && !value.isBlank()) {
                days.put(name.substring(prefix.length()), day(typed, name));
            }
        });
        return days;
    }

    /** The version a form was written for; one that nothing has where it is missing or spoiled. */
    public static long version(Map<String, String> typed) {
        var version = text(typed, "version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    /** A text that is no day, number or choice. */
    public static final class Unreadable extends Refusal {
        public Unreadable(String code, String field, String typed) {
            super(code, field, typed);
        }
    }
}
