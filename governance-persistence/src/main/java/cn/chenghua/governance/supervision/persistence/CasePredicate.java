package cn.chenghua.governance.supervision.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.supervision.CaseLines.Filter;
import cn.chenghua.governance.supervision.CaseLines.Waiting;

import org.jspecify.annotations.Nullable;

/** What a filter asks for, as a predicate on {@code supervised_case c} with its values. */
final class CasePredicate {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    CasePredicate(Filter filter) {
        seen(filter.scope());
        within(filter.within());
        var text = filter.text();
        if (!text.isEmpty()) {
            and("position(lower(:text) in lower(c.number || ' ' || c.title || ' ' || c.responsible)) > 0", "text", text);
        }
        if (!filter.states().isEmpty()) {
            and("c.state = any(:states::text[])", "states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        var origin = filter.origin();
        if (origin != null) {
            and("c.origin = :origin", "origin", origin.name());
        }
        var overdue = filter.overdueOn();
        if (overdue != null) {
            and("c.state in ('HANDED_OVER', 'ACCEPTED', 'APPEALED') and c.due_on < :overdueOn", "overdueOn", overdue);
        }
        var project = filter.project();
        if (project != null) {
            and("c.project_id = :project", "project", project);
        }
        var target = filter.target();
        if (target != null) {
            and("c.target_code = :target", "target", target);
        }
        var waiting = filter.waiting();
        if (waiting != null) {
            waiting(waiting);
        }
    }

    private void seen(Scope scope) {
        if (!scope.wholeDistrict()) {
            clauses.add("(" + covers("c.place", "seen", scope) + " or c.unit_code = any(:seen_codes::text[]))");
        }
    }

    private void within(@Nullable Scope scope) {
        var codes = scope == null ? null : scope.array();
        if (codes != null) {
            and("(c.place = any(:within::text[]) or c.unit_code = any(:within::text[]))", "within", codes);
        }
    }

    private void waiting(Waiting waiting) {
        values.put("on", waiting.on());
        clauses.add("(c.state in ('HANDED_OVER', 'ACCEPTED') and " + covers("c.unit_code", "answers", waiting.answers())
                + " or (c.state in ('REGISTERED', 'APPEALED', 'IN_REVIEW')"
                + " or c.state in ('HANDED_OVER', 'ACCEPTED') and c.urged = 'DISTRICT_OFFICE'"
                + " or c.state = 'SUSPENDED' and c.waits_until <= :on) and "
                + covers("c.unit_code", "supervises", waiting.supervises()) + ")");
    }

    /** Whether the reader sees the project beside the case, so that its name may be told. */
    String seesProject(Scope scope) {
        return covers("p.unit_code", "p.responsible", "project", scope);
    }

    private String covers(String column, String name, Scope scope) {
        return covers(column, "c.responsible", name, scope);
    }

    /** Whether a scope covers a record in the unit of {@code column} that the department of {@code responsible} answers for. */
    private String covers(String column, String responsible, String name, Scope scope) {
        if (scope.wholeDistrict()) {
            return "true";
        }
        values.put(name + "_codes", scope.array());
        values.put(name + "_departments", scope.departmentArray());
        values.put(name + "_bounds", scope.boundsArray());
        return """
                (%1$s = any(:%3$s_codes::text[]) or %2$s = any(:%3$s_departments::text[])
                    and (:%3$s_bounds::text[] is null or %1$s = any(:%3$s_bounds::text[])))"""
                .formatted(column, responsible, name);
    }

    void and(String clause, String name, Object value) {
        clauses.add(clause);
        values.put(name, value);
    }

    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
