package cn.chenghua.governance.backstreet.persistence;

import java.util.Map;

import cn.chenghua.governance.access.Scope;

import org.jspecify.annotations.Nullable;

/** A scope as a clause on the columns {@code unit_code} and {@code responsible} of a table. */
public final class ScopeClause {

    private ScopeClause() {
    }

    /** The clause; its values are put among the others. */
    public static String of(String table, Scope scope, Map<String, @Nullable Object> values) {
        if (scope.wholeDistrict()) {
            return "true";
        }
        values.put("codes", scope.array());
        values.put("departments", scope.departmentArray());
        values.put("bounds", scope.boundsArray());
        return """
                (%1$s.unit_code = any(:codes::text[]) or %1$s.responsible = any(:departments::text[])
                    and (:bounds::text[] is null or %1$s.unit_code = any(:bounds::text[])))""".formatted(table);
    }
}
