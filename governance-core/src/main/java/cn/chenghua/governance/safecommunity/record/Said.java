package cn.chenghua.governance.safecommunity.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import cn.chenghua.governance.district.Days;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said under some names, in a form, a call or a row of a table, such as {@code present = 40}; it reads what it is
 * asked for and refuses what cannot be read, naming the field.
 */
public record Said(Map<String, String> values) {

    public static final Said NOTHING = new Said(Map.of());

    public Said {
        var plain = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                plain.put(name, value.strip());
            }
        });
        values = Collections.unmodifiableMap(plain);
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** A text that must be there. */
    public String needed(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            throw RecordRefused.needed(name);
        }
        return text;
    }

    /** A whole number of at most nine digits, 0 or more. */
    public int number(String name) {
        var text = needed(name);
        if (!text.matches("\\d{1,9}")) {
            throw RecordRefused.number(name, text);
        }
        return Integer.parseInt(text);
    }

    /** A figure with at most six digits after the point. */
    public BigDecimal amount(String name) {
        var text = needed(name);
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            throw RecordRefused.number(name, text);
        }
        return new BigDecimal(text);
    }

    /** A day of the records' span; null where none is said. */
    public @Nullable LocalDate day(String name) {
        var text = text(name);
        try {
            return text.isEmpty() ? null : Days.within(name, LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw RecordRefused.day(name, text);
        }
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        var text = needed(name);
        return Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(text)).findFirst()
                .orElseThrow(() -> RecordRefused.choice(name, text));
    }

    public @Nullable UUID id(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw RecordRefused.choice(name, text);
        }
    }
}
