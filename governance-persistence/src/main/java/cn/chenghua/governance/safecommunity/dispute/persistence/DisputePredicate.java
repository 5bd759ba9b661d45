package cn.chenghua.governance.safecommunity.dispute.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.safecommunity.dispute.DisputeRegister;

import org.jspecify.annotations.Nullable;

/** The predicate of a filter with its values, on disputes called {@code d}; every list and count asks by it. */
final class DisputePredicate {

    private static final String ORDER = "array['COMMUNITY', 'SUBDISTRICT', 'DISTRICT', 'COURT']";
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    DisputePredicate(DisputeRegister.Filter filter) {
        scope(filter.scope());
        and("d.sort = :sort", "sort", filter.sort());
        and("d.level = :level", "level", filter.level());
        and("array_position(%1$s, d.first_level) <= array_position(%1$s, :came) and array_position(%1$s, d.level) >= array_position(%1$s, :came)"
                .formatted(ORDER), "came", filter.came());
        and("array_position(%1$s, d.first_level) <= array_position(%1$s, :passed) and array_position(%1$s, d.level) > array_position(%1$s, :passed)"
                .formatted(ORDER), "passed", filter.passed());
        and("d.follow_due <= :dueOn::date", "dueOn", filter.dueOn());
        if (filter.reopened()) {
            clauses.add("d.reopened > 0");
        }
        var standing = filter.standing();
        if (standing != null) {
            clauses.add(switch (standing) {
                case OPEN -> "d.state in ('OPEN', 'MEDIATING')";
                case SETTLED -> "d.state in ('SETTLED', 'CONFIRMED')";
                case WITHDRAWN -> "d.state = 'WITHDRAWN'";
            });
        }
    }

    private void scope(Scope scope) {
        if (scope.wholeDistrict()) {
            return;
        }
        values.put("codes", scope.array());
        clauses.add(scope.departmental()
                ? """
                        (d.unit_code = any(:codes::text[]) or d.responsible = any(:departments::text[])
                            and (:bounds::text[] is null or d.unit_code = any(:bounds::text[])))"""
                : "d.unit_code = any(:codes::text[])");
        if (scope.departmental()) {
            values.put("departments", scope.departmentArray());
            values.put("bounds", scope.boundsArray());
        }
    }

    void and(String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            values.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }

    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
