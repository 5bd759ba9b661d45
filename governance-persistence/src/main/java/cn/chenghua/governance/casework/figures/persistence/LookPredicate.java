package cn.chenghua.governance.casework.figures.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.casework.figures.Period;

import org.jspecify.annotations.Nullable;

/** The looks of a period within a scope, as a predicate on {@code inspection i}. */
final class LookPredicate {

    private final List<String> clauses = new ArrayList<>(
            List.of("i.corrects is null", "i.day >= :first and i.day <= :last"));
    private final Map<String, @Nullable Object> values = new HashMap<>();

    LookPredicate(Filter filter, Period period) {
        values.put("first", period.first());
        values.put("last", period.last());
        var scope = filter.sight().scope();
        if (!scope.wholeDistrict()) {
            clauses.add("""
                    (i.unit_code = any(:codes::text[]) or i.responsible = any(:departments::text[])
                        and (:bounds::text[] is null or i.unit_code = any(:bounds::text[])))""");
            values.put("codes", scope.array());
            values.put("departments", scope.departmentArray());
            values.put("bounds", scope.boundsArray());
        }
        var within = filter.within();
        if (within != null && !within.wholeDistrict()) {
            clauses.add("i.unit_code = any(:within::text[])");
            values.put("within", within.array());
        }
        var kind = filter.kind();
        if (kind != null) {
            clauses.add("i.asset_kind = :kind");
            values.put("kind", kind.name());
        }
    }

    String where() {
        return " where " + String.join(" and ", clauses);
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
