package cn.chenghua.governance.funding.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.funding.report.FundFilter;

import org.jspecify.annotations.Nullable;

/** The predicate of a filter with its values: over postings or their sums named {@code x}, or over projects named {@code p}. */
final class Asked {

    private final FundFilter filter;
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    Asked(FundFilter filter) {
        this.filter = filter;
        if (filter.scope().array() != null) {
            clauses.add(seen("p"));
            values.put("codes", filter.scope().array());
            values.put("departments", filter.scope().departmentArray());
            values.put("bounds", filter.scope().boundsArray());
        }
        given("p.kind = :projectKind", "projectKind", filter.projectKind());
        given("p.id = :project", "project", filter.project());
    }

    /** Whether a project may be seen. */
    static String seen(String project) {
        return """
                (:codes::text[] is null or %1$s.unit_code = any(:codes::text[]) or %1$s.responsible = any(:departments::text[])
                    and (:bounds::text[] is null or %1$s.unit_code = any(:bounds::text[])))""".formatted(project);
    }

    private void given(String clause, String name, @Nullable Object value) {
        if (value != null) {
            and(clause, name, value);
        }
    }

    Asked and(String clause, String name, Object value) {
        clauses.add(clause);
        return with(name, value);
    }

    Asked with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Over postings: place, month, source and kind are the posting's own. */
    String postings() {
        units("x.unit_code");
        var year = filter.year();
        if (year != null) {
            and("x.month >= :year", "year", LocalDate.of(year, 1, 1));
            and("x.month < :nextYear", "nextYear", LocalDate.of(year + 1, 1, 1));
        }
        var month = filter.month();
        given("x.month = :month", "month", month == null ? null : month.atDay(1));
        given("x.source = :source", "source", filter.source());
        var kind = filter.kind();
        given("x.kind = :kind", "kind", kind == null ? null : kind.name());
        return where();
    }

    /** Over the balances of projects, which have no month, source or kind. */
    String projects() {
        units("p.unit_code");
        return where();
    }

    private void units(String column) {
        var units = filter.units();
        if (units != null) {
            and(column + " = any(:units::text[])", "units", units.stream().map(UnitCode::value).toArray(String[]::new));
        }
    }

    private String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
