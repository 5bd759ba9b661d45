package cn.chenghua.governance.responsibility.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.responsibility.post.PostLines.Filter;

import org.jspecify.annotations.Nullable;

/** What a filter asks for, as a predicate on {@code post p} with its values. */
final class PostPredicate {

    private static final String HELD = " from post_holder h where h.post_id = p.id"
            + " and :day between h.since and coalesce(h.until, :last)";
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    PostPredicate(Filter filter) {
        values.put("day", filter.day());
        values.put("last", LocalDate.of(2100, 12, 31));
        seen(filter);
        var within = filter.within();
        var codes = within == null ? null : within.array();
        if (codes != null) {
            and("p.unit_code = any(:within::text[])", "within", codes);
        }
        if (!filter.text().isEmpty()) {
            and("position(lower(:text) in lower(p.number || ' ' || p.title || ' ' || coalesce((select string_agg(h.holder, ' ')"
                    + HELD + "), ''))) > 0", "text", filter.text());
        }
        var kind = filter.kind();
        if (kind != null) {
            and("p.kind = :kind", "kind", kind.name());
        }
        var level = filter.level();
        if (level != null) {
            and("p.level = :level", "level", level.name());
        }
        if (filter.vacant()) {
            clauses.add("not exists (select" + HELD + " and h.capacity = 'HOLDER')");
            clauses.add(":day between p.since and coalesce(p.until, :last)");
        }
    }

    private void seen(Filter filter) {
        var scope = ScopeClause.of("p", filter.scope(), values);
        if (filter.holder() == null) {
            clauses.add(scope);
        } else {
            and("(" + scope + " or exists (select" + HELD + " and h.account_id = :holder))", "holder", filter.holder());
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
