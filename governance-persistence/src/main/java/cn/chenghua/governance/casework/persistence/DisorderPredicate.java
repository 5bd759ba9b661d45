package cn.chenghua.governance.casework.persistence;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.casework.CaseworkLines.Sight;
import cn.chenghua.governance.casework.CaseworkLines.Waiting;

import org.jspecify.annotations.Nullable;

/** What a filter asks for, as a predicate on {@code disorder_case c join asset a} with its values. */
public final class DisorderPredicate {

    static final String FROM = " from disorder_case c join asset a on a.id = c.asset_id";
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private @Nullable CaseWords words;

    public DisorderPredicate(Filter filter) {
        sight(filter.sight());
        var within = filter.within();
        var codes = within == null ? null : within.array();
        if (codes != null) {
            and("(c.place = any(:within::text[]) or c.unit_code = any(:within::text[]))", "within", codes);
        }
        if (!filter.text().isEmpty()) {
            words = new CaseWords(filter.text());
            values.put("text", filter.text());
        }
        if (!filter.states().isEmpty()) {
            and("c.state = any(:states::text[])", "states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        equal("c.outcome", "outcome", filter.outcome() == null ? null : filter.outcome().name());
        equal("a.kind", "kind", filter.kind() == null ? null : filter.kind().name());
        equal("c.disorder", "disorder", filter.disorder());
        equal("c.asset_id", "asset", filter.asset());
        if (filter.overdueAt() != null) {
            and("c.state in ('DISPATCHED', 'ACCEPTED', 'ASKED') and c.due_at < :overdue", "overdue",
                    filter.overdueAt().atOffset(ZoneOffset.UTC));
        }
        if (filter.waiting() != null) {
            waiting(filter.waiting());
        }
        var part = filter.part();
        if (part != null) {
            clauses.add(Parts.of(part.name()));
            values.putAll(Parts.values(part.period()));
        }
    }

    private void sight(Sight sight) {
        if (!sight.scope().wholeDistrict()) {
            var own = covers("c.place", "c.responsible", "seen", sight.scope());
            var held = sight.held().isEmpty() ? "" : " or c.asset_id = any(:held::uuid[])";
            clauses.add("(" + own + " or c.unit_code = any(:seen_codes::text[])" + held + ")");
            values.put("held", sight.held().stream().map(Object::toString).toArray(String[]::new));
        }
    }

    /** Open cases on whose turn somebody is: his unit's, his office's, those he was drawn to verify. */
    private void waiting(Waiting waiting) {
        values.put("account", waiting.account());
        clauses.add("(c.state in ('DISPATCHED', 'ACCEPTED') and "
                + covers("c.unit_code", "c.responsible", "answers", waiting.answers())
                + " or c.state = 'VERIFYING' and c.verifier_id = :account"
                + " or (c.state in ('FILED', 'ASKED') or c.state = 'VERIFYING' and c.verifier_id is null"
                + " or c.state in ('DISPATCHED', 'ACCEPTED') and c.escalated = 'DISTRICT') and "
                + office(waiting.dispatches())
                + " or c.state = 'REPORTED' and " + covers("c.place", "c.responsible", "site", waiting.answers()) + ")");
    }

    private String office(Scope scope) {
        if (scope.wholeDistrict()) {
            return "true";
        }
        values.put("office_codes", scope.array());
        return "c.dispatcher = any(:office_codes::text[])";
    }

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

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            and(column + " = :" + name, name, value);
        }
    }

    void and(String clause, String name, Object value) {
        clauses.add(clause);
        values.put(name, value);
    }

    /** A subquery: the ids of the last by number of those that pass, at most {@code :limit}. */
    String first() {
        return words == null || !words.narrow()
                ? "(select c.id" + FROM + where() + " order by c.number desc limit :limit)"
                : CaseWords.first(FROM + where(CaseWords.FEW), FROM + where(CaseWords.MANY));
    }

    public String where() {
        return where(words == null ? null : words.clause());
    }

    private String where(@Nullable String search) {
        var all = new ArrayList<>(clauses);
        if (search != null) {
            all.add(search);
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    public Map<String, @Nullable Object> values() {
        return values;
    }
}
