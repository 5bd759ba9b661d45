package cn.chenghua.governance.backstreet.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Scope;

import org.jspecify.annotations.Nullable;

/** What a list is asked for: clauses joined by and, with their values. */
public final class Asked {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    /** Rows of a table with the columns {@code unit_code} and {@code responsible} within a scope. */
    public Asked(String table, Scope scope) {
        clauses.add(ScopeClause.of(table, scope, values));
    }

    /** Narrows where a value is given. */
    public Asked and(String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            values.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    /** Narrows to what has the text in it. */
    public Asked text(String columns, String text) {
        return and("position(lower(:text) in lower(" + columns + ")) > 0", "text", text.isEmpty() ? null : text);
    }

    /** Gives a value that stands in the statement itself. */
    public Asked with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public String where() {
        return " where " + String.join(" and ", clauses);
    }

    public Map<String, @Nullable Object> values() {
        return values;
    }
}
