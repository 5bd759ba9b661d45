package cn.chenghua.governance.renewal.circle.intake.web;

import java.time.LocalDate;

import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** What is declared about a table beside its content: encoding, the day it stands for, and where it comes from. */
record Said(@Nullable String encoding, String day, String source) {

    static Said of(@Nullable String text) {
        var parts = (text == null ? "" : text).split("\\|", 3);
        return new Said(parts[0].isEmpty() ? null : parts[0], parts.length < 2 ? "" : parts[1],
                parts.length < 3 || parts[2].isBlank() ? "-" : parts[2].strip());
    }

    static String text(String encoding, String day, String source) {
        return encoding + "|" + day + "|" + source;
    }

    /** The day, which must be said. */
    LocalDate on() {
        var typed = Typed.day("standsFor", day);
        if (typed == null) {
            throw new Typed.Unreadable("typed.day", "standsFor", "");
        }
        return typed;
    }
}
