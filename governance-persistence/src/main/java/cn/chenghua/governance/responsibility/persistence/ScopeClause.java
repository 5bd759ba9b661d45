package cn.chenghua.governance.responsibility.persistence;

import java.util.Map;

import cn.chenghua.governance.access.Scope;

import org.jspecify.annotations.Nullable;

/** A scope as a clause on the columns {@code unit_code} and {@code responsible} of a table. */
final class ScopeClause {

    private ScopeClause() {
    }

    static String of(String table, Scope scope, Map<String, @Nullable Object> values) {
        if (scope.wholeDistrict()) {
            return "true";
        }
        values.put("seen_codes", scope.array());
        values.put("seen_departments", scope.departmentArray());
        values.put("seen_bounds", scope.boundsArray());
        return """
                (%1$s.unit_code = any(:seen_codes::text[]) or %1$s.responsible = any(:seen_departments::text[])
                    and (:seen_bounds::text[] is null or %1$s.unit_code = any(:seen_bounds::text[])))""".formatted(table);
    }
}
