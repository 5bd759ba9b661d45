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

    private static final int ENOUGH = 2_000;
    private static final String NAMED = """
            any(array(select s.id from asset s where position(lower(:text) in lower(s.name || ' ' || s.number)) > 0))""";
    private static final String HITS = """
            select w.id, w.account_id from inspection w
             where w.words @> :pieces::text[] and position(lower(:text) in lower(w.remark)) > 0
            union all
            select n.id, n.account_id from inspection n where n.asset_id =\s""" + NAMED;
    private static final String STANDS = "(position(lower(:text) in lower(i.remark)) > 0 or i.asset_id = " + NAMED + ")";
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
        if (!filter.text().isEmpty()) {
            searched = true;
            values.put("pieces", filter.pieces());
            values.put("text", filter.text());
        }
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

    /**
     * A subquery: the first of those that pass, at most {@code :limit}. What rarely stands anywhere is looked up and then put in
     * order; what stands often is met soon on the way down. Either way costs little where the other would read everything.
     */
    String first() {
        return searched
                ? "(with few as materialized (" + HITS + " limit " + (ENOUGH + 1) + "), many as (select count(*) > " + ENOUGH
                        + " as so from few), rare as materialized (select i.*"
                        + from("(i.id, i.account_id) in (select id, account_id from few) and not (select so from many)")
                        + "), often as (select i.*" + from(STANDS + " and (select so from many)") + FIRST
                        + " select i.* from (select * from rare union all select * from often) i" + FIRST
                : "(select i.*" + from(null) + FIRST;
    }

    /** A row for each that passes. */
    String passed() {
        return "select" + from(searched ? "(i.id, i.account_id) in (" + HITS + ")" : null);
    }

    private String from(@Nullable String further) {
        var all = new ArrayList<>(clauses);
        if (further != null) {
            all.add(further);
        }
        return " from inspection i" + (all.isEmpty() ? "" : " where " + String.join(" and ", all));
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
