package cn.chenghua.governance.responsibility.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.responsibility.AssetLines.Filter;

import org.jspecify.annotations.Nullable;

/** What a filter asks for, as a predicate on {@code asset a} with its values. */
final class AssetPredicate {

    private static final String UNCOVERED = """
            not exists (select from post_asset c join post p on p.id = c.post_id
                         where c.asset_id = a.id and :uncoveredOn between c.since and coalesce(c.until, date '2100-12-31')
                           and :uncoveredOn between p.since and coalesce(p.until, date '2100-12-31'))""";
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    AssetPredicate(Filter filter) {
        var scope = ScopeClause.of("a", filter.scope(), values);
        if (filter.held().isEmpty()) {
            clauses.add(scope);
        } else {
            and("(" + scope + " or a.id = any(:held))", "held", filter.held().toArray(UUID[]::new));
        }
        var within = filter.within();
        var codes = within == null ? null : within.array();
        if (codes != null) {
            and("a.unit_code = any(:within::text[])", "within", codes);
        }
        if (!filter.text().isEmpty()) {
            and("position(lower(:text) in lower(a.number || ' ' || a.name || ' ' || a.responsible)) > 0", "text", filter.text());
        }
        equal("a.kind", "kind", filter.kind());
        equal("a.class", "class", filter.classCode());
        equal("a.grade", "grade", filter.grade());
        equal("a.depth", "depth", filter.depth());
        var day = filter.usedOn();
        if (day != null) {
            and("(a.retired_on is null or a.retired_on > :usedOn)", "usedOn", day);
        }
        var uncovered = filter.uncoveredOn();
        if (uncovered != null) {
            and(UNCOVERED, "uncoveredOn", uncovered);
        }
    }

    private void equal(String column, String name, @Nullable Object wanted) {
        if (wanted != null) {
            and(column + " = :" + name, name, wanted.toString());
        }
    }

    void and(String clause, String name, Object value) {
        clauses.add(clause);
        values.put(name, value);
    }

    String where() {
        return " where " + String.join(" and ", clauses);
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
