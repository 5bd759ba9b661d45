package cn.chenghua.governance.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** Reads what is typed into the forms of the plan; what cannot be read is refused with its field. */
final class Typed {

    private Typed() {
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable LocalDate day(String field, @Nullable String typed) {
        try {
            return text(typed).isEmpty() ? null : Days.within(field, LocalDate.parse(text(typed)));
        } catch (DateTimeParseException e) {
            throw new Unreadable("typed.day", field, text(typed));
        }
    }

    static @Nullable BigDecimal amount(String field, @Nullable String typed) {
        var text = text(typed).replace(",", "").replace("，", "");
        if (!text.matches("(-?\\d{1,18}(\\.\\d{1,6})?)?")) {
            throw new Unreadable("typed.amount", field, text);
        }
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    static long number(String field, @Nullable String typed) {
        if (!text(typed).matches("\\d{1,18}")) {
            throw new Unreadable("typed.number", field, text(typed));
        }
        return Long.parseLong(text(typed));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String field, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(text(typed))).findFirst()
                .orElseThrow(() -> new Unreadable("typed.choice", field, text(typed)));
    }

    /** A text that is no day, number or choice. */
    static final class Unreadable extends Refusal {
        Unreadable(String code, String field, String typed) {
            super(code, field, typed);
        }
    }
}
