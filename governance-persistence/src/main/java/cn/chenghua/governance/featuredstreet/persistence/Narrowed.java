package cn.chenghua.governance.featuredstreet.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Scope;

import org.jspecify.annotations.Nullable;

/** What a list is narrowed to: clauses joined by and, with their values, over rows with {@code unit_code} and {@code responsible}. */
public final class Narrowed {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    public Narrowed(String table, Scope scope) {
        if (!scope.wholeDistrict()) {
            clauses.add("""
                    (%1$s.unit_code = any(:codes::text[]) or %1$s.responsible = any(:departments::text[])
                        and (:bounds::text[] is null or %1$s.unit_code = any(:bounds::text[])))""".formatted(table));
            values.put("codes", scope.array());
            values.put("departments", scope.departmentArray());
            values.put("bounds", scope.boundsArray());
        }
    }

    /** Narrows where a value is given. */
    public Narrowed and(String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            values.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    /** Narrows to what has the text in number or name. */
    public Narrowed text(String table, String text) {
        return and("position(lower(:text) in lower(" + table + ".number || ' ' || " + table + ".name)) > 0", "text",
                text.isEmpty() ? null : text);
    }

    /** Gives a value that stands in the statement itself. */
    public Narrowed with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    public Map<String, @Nullable Object> values() {
        return values;
    }
}
