package cn.chenghua.governance.audit;

import org.jspecify.annotations.Nullable;

/** The record an act was about, such as project 0192f0c0-… in 510108005000. */
public record Subject(String kind, String id, @Nullable String unit) {

    private static final String MANY = "*";

    public static Subject of(String kind, Object id) {
        return new Subject(kind, id.toString(), null);
    }

    /** Many records of a kind at once, as an import leaves them. */
    public static Subject many(String kind) {
        return new Subject(kind, MANY, null);
    }
}
