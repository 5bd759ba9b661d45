package cn.chenghua.governance.inspection.persistence;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.inspection.InspectionLines.Filter;
import cn.chenghua.governance.inspection.InspectionLines.Mark;
import cn.chenghua.governance.inspection.InspectionLines.Seen;

import org.jspecify.annotations.Nullable;

/** What a filter asks for, as a predicate on {@code inspection i} with its values. */
final class InspectionPredicate {

    private static final String FIRST = " order by i.received_at desc, i.id desc limit :limit)";
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private boolean searched;

    InspectionPredicate(Filter filter) {
        seen(filter.seen());
        var within = filter.within();
        var codes = within == null ? null : within.array();
        if (codes != null) {
            and("i.unit_code = any(:within::text[])", "within", codes);
        }
        words(filter);
        equal("i.asset_kind", "kind", filter.kind());
        equal("i.level", "level", filter.level());
        equal("i.fine", "fine", filter.fine());
        equal("i.finding_count > 0", "found", filter.found());
        equal("i.asset_id", "asset", filter.asset());
    }

    private void seen(Seen seen) {
        var scope = seen.scope();
        if (scope.wholeDistrict()) {
            return;
        }
        values.put("codes", scope.array());
        values.put("account", seen.account());
        var clause = "i.unit_code = any(:codes::text[]) or i.account_id = :account";
        if (scope.departmental()) {
            values.put("departments", scope.departmentArray());
            values.put("bounds", scope.boundsArray());
            clause += "\n" + """
                    or i.responsible = any(:departments::text[])
                       and (:bounds::text[] is null or i.unit_code = any(:bounds::text[]))""";
        }
        if (!seen.held().isEmpty()) {
            values.put("held", seen.held().toArray(UUID[]::new));
            clause += " or i.asset_id = any(:held)";
        }
        clauses.add("(" + clause + ")");
    }

    /** A word stands in the remark, or in the name or number of the asset. */
    private void words(Filter filter) {
        if (filter.text().isEmpty()) {
            return;
        }
        searched = true;
        values.put("pieces", filter.pieces());
        values.put("text", filter.text());
        clauses.add("""
                (i.id, i.account_id) in (
                    select w.id, w.account_id from inspection w
                     where w.words @> :pieces::text[] and position(lower(:text) in lower(w.remark)) > 0
                     union all
                    select n.id, n.account_id from asset s join inspection n on n.asset_id = s.id
                     where position(lower(:text) in lower(s.name || ' ' || s.number)) > 0)""");
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            and("(" + column + ") = :" + name, name, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }

    private void and(String clause, String name, Object value) {
        clauses.add(clause);
        values.put(name, value);
    }

    void after(Mark mark) {
        clauses.add("(i.received_at, i.id) < (:after, :after_id)");
        values.put("after", mark.receivedAt().atOffset(ZoneOffset.UTC));
        values.put("after_id", mark.id());
    }

    /** A subquery: the first of those that pass, at most {@code :limit}; what a search finds is looked up before it is put in order. */
    String first() {
        return searched
                ? "(with found as materialized (select i.* from inspection i" + where() + ") select i.* from found i" + FIRST
                : "(select i.* from inspection i" + where() + FIRST;
    }

    /** A row for each that passes. */
    String passed() {
        return "select from inspection i" + where();
    }

    private String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
