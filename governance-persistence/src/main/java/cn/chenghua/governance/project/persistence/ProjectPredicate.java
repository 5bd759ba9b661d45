package cn.chenghua.governance.project.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.project.ProjectLines;

import org.jspecify.annotations.Nullable;

/** The predicate of a filter with its values, on projects called {@code p}; every list and count of projects asks by it. */
public final class ProjectPredicate {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private boolean searched;

    public ProjectPredicate(ProjectLines.Filter filter) {
        var codes = filter.scope().array();
        if (codes != null && filter.scope().departmental()) {
            and("""
                    (p.unit_code = any(:codes::text[]) or p.responsible = any(:departments::text[])
                        and (:bounds::text[] is null or p.unit_code = any(:bounds::text[])))""", "codes", codes);
            values.put("departments", filter.scope().departmentArray());
            values.put("bounds", filter.scope().boundsArray());
        } else if (codes != null) {
            and("p.unit_code = any(:codes::text[])", "codes", codes);
        }
        words(filter);
        group(filter.group());
        among("p.kind", "kinds", filter.kinds());
        among("coalesce(p.class, '')", "classes", filter.classes());
        among("coalesce(p.phase, '')", "phases", filter.phases());
        var stage = filter.stage();
        if (stage != null) {
            and("p.stage = :stage", "stage", stage);
        }
        var lateOn = filter.lateOn();
        if (lateOn != null) {
            and("p.due_on < :lateOn", "lateOn", lateOn);
        }
    }

    private void group(@Nullable UUID group) {
        if (group != null) {
            and("exists (select from project_group_member m where m.project_id = p.id and m.group_id = :group)", "group", group);
        }
    }

    private void words(ProjectLines.Filter filter) {
        if (!filter.text().isEmpty()) {
            searched = filter.pieces().length > 0;
            and("p.words @> :pieces::text[]", "pieces", filter.pieces());
            and("position(lower(:text) in lower(p.name || ' ' || p.number)) > 0", "text", filter.text());
        }
    }

    private void among(String column, String name, List<String> wanted) {
        if (!wanted.isEmpty()) {
            and(column + " = any(:" + name + "::text[])", name, wanted.toArray(String[]::new));
        }
    }

    /** Asks for one thing more. */
    public void and(String clause, String name, Object value) {
        clauses.add(clause);
        values.put(name, value);
    }

    /** Asks for one thing more that needs no value. */
    public void and(String clause) {
        clauses.add(clause);
    }

    /**
     * A subquery: the first by number of those that pass, at most {@code :limit}. Those that a search finds are looked up before they are
     * put in order, whatever the planner expects of words it does not know.
     */
    public String first() {
        return searched
                ? "(with found as materialized (select p.id, p.number from project p" + where()
                        + ") select p.* from (select id from found order by number limit :limit) f join project p on p.id = f.id)"
                : "(select * from project p" + where() + " order by number limit :limit)";
    }

    /** A row for each that passes. */
    public String passed() {
        return searched
                ? "with found as materialized (select p.id from project p" + where() + ") select from found"
                : "select from project p" + where();
    }

    /** The where clause, or nothing. */
    public String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    public Map<String, @Nullable Object> values() {
        return values;
    }
}
