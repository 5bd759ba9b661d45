package cn.chenghua.governance.inspection.web;

import cn.chenghua.governance.district.Refusal;

/** An inspection that cannot be read, such as one without an id. */
final class WishRefused extends Refusal {

    private WishRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static WishRefused missing(String field) {
        return new WishRefused("inspection.missing", field, field);
    }

    static WishRefused time(String field, String text) {
        return new WishRefused("inspection.time", field, text.isEmpty() ? "-" : text);
    }

    static WishRefused twice(String item) {
        return new WishRefused("inspection.item.twice", "answers", item);
    }

    /** A value of the wrong kind, or a field nobody knows. */
    static WishRefused unreadable() {
        return new WishRefused("inspection.unreadable", "items", "-");
    }

    static WishRefused batch(int size, int most) {
        return new WishRefused("inspection.batch", "items", size, most);
    }
}
