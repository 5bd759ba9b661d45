package cn.chenghua.governance.project.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.Position;

import org.jspecify.annotations.Nullable;

/** Reads what people type into the fields of a project's forms. */
final class Typed {

    private static final String NUMBER = "-?\\d{1,18}(\\.\\d{1,6})?";

    private Typed() {
    }

    static String text(Map<String, String> typed, String name) {
        var value = typed.get(name);
        return value == null ? "" : value.strip();
    }

    static LocalDate day(Map<String, String> typed, String name) {
        try {
            return LocalDate.parse(text(typed, name));
        } catch (DateTimeException e) {
            throw new NotTyped("project.typed.day", name, text(typed, name));
        }
    }

    static @Nullable BigDecimal amount(Map<String, String> typed, String name) {
        var text = text(typed, name).replace(",", "").replace("，", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches(NUMBER)) {
            throw new NotTyped("project.typed.number", name, text);
        }
        return new BigDecimal(text);
    }

    static @Nullable Position position(Map<String, String> typed) {
        var longitude = amount(typed, "longitude");
        var latitude = amount(typed, "latitude");
        if (longitude == null && latitude == null) {
            return null;
        }
        if (longitude == null || latitude == null) {
            throw new NotTyped("project.typed.point", "longitude", text(typed, "longitude") + ", " + text(typed, "latitude"));
        }
        return new Position(longitude, latitude);
    }

    /** The days typed for stages under names such as {@code planned:accepted}. */
    static Map<String, LocalDate> days(Map<String, String> typed, String prefix) {
        var days = new LinkedHashMap<String, LocalDate>();
        typed.forEach((name, value) -> {
            if (name.startsWith(prefix) && !value.isBlank()) {
                days.put(name.substring(prefix.length()), day(typed, name));
            }
        });
        return days;
    }

    /** A text where a day or a number is needed. */
    static final class NotTyped extends Refusal {
        NotTyped(String code, String field, String text) {
            super(code, field, text);
        }
    }
}
