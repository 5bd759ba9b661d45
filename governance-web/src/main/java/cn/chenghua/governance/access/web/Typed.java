package cn.chenghua.governance.access.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** Reads what people type into forms; what cannot be read is refused with its field. */
final class Typed {

    private Typed() {
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** A day such as 2017-10-31, or {@code empty} for an empty field. */
    static @Nullable LocalDate day(String field, String typed, @Nullable LocalDate empty) {
        try {
            return typed.isBlank() ? empty : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new Unreadable("typed.day", field, typed);
        }
    }

    static long number(String field, String typed) {
        try {
            return Long.parseLong(typed.strip());
        } catch (NumberFormatException e) {
            throw new Unreadable("typed.number", field, typed);
        }
    }

    /** A text that is no day or no whole number. */
    static final class Unreadable extends Refusal {
        private Unreadable(String code, String field, String typed) {
            super(code, field, typed);
        }
    }
}
