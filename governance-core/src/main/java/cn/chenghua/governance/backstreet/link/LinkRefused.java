package cn.chenghua.governance.backstreet.link;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A link that cannot be so, such as one opened without a line. */
public final class LinkRefused extends Refusal {

    private LinkRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    public static LinkRefused unknown(Object id) {
        return new LinkRefused("backstreet.link.unknown", "id", id.toString());
    }

    static LinkRefused source(int limit) {
        return new LinkRefused("backstreet.link.source", "source", limit);
    }

    public static LinkRefused line() {
        return new LinkRefused("backstreet.link.line", "geometry", "");
    }

    static LinkRefused open(LocalDate day) {
        return new LinkRefused("backstreet.link.open", "day", day.toString());
    }

    public static LinkRefused fixed() {
        return new LinkRefused("backstreet.link.fixed", "geometry", "");
    }

    static LinkRefused gate() {
        return new LinkRefused("backstreet.link.gate", "stage", "opened");
    }

    static LinkRefused other(UUID id) {
        return new LinkRefused("backstreet.link.other", "id", id.toString());
    }
}
