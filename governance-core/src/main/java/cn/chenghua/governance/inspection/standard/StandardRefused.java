package cn.chenghua.governance.inspection.standard;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A check-list or list of disorders that cannot be so, such as one without items. */
public final class StandardRefused extends Refusal {

    private StandardRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    /** An answer to an item that is not on the asset's list. */
    static StandardRefused item(String code) {
        return new StandardRefused("inspection.item.unknown", "answers", code);
    }

    static StandardRefused code(String code) {
        return new StandardRefused("standard.code", "code", code);
    }

    static StandardRefused name(String name, int limit) {
        return new StandardRefused("standard.name", "name", name, limit);
    }

    static StandardRefused period(LocalDate to) {
        return new StandardRefused("standard.period", "validTo", to.toString());
    }

    /** A version that would begin before the one it follows. */
    static StandardRefused earlier(LocalDate from, LocalDate last) {
        return new StandardRefused("standard.earlier", "validFrom", from.toString(), last.toString());
    }

    static StandardRefused empty() {
        return new StandardRefused("standard.empty", "items", "-");
    }

    /** A line of the typed list that cannot be read, by its number. */
    static StandardRefused line(int number, String line) {
        return new StandardRefused("standard.line", "items", line.isEmpty() ? "-" : line, number);
    }

    static StandardRefused twice(String code) {
        return new StandardRefused("standard.twice", "items", code);
    }

    /** Somebody issued that version meanwhile. */
    static StandardRefused taken(String code, int version) {
        return new StandardRefused("standard.taken", "version", code, version);
    }
}
