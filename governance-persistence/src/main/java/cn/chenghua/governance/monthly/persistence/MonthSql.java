package cn.chenghua.governance.monthly.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.monthly.MonthReport;
import cn.chenghua.governance.monthly.MonthReport.Effort;
import cn.chenghua.governance.monthly.Snapshot;

import org.jspecify.annotations.Nullable;

/** The projects of a month with what the records say of each and the latest report on it; every list and tally asks by it. */
final class MonthSql {

    private static final String NOW = """
            select p.id, p.number, p.name, p.kind, p.unit_code, p.responsible, s.stage, s.stage_on, n.next_stage, n.next_due,
                   (select m.forecast from milestone m where m.project_id = p.id and m.stage = n.next_stage) next_forecast,
                   f.planned, f.output, f.paid, f.output_total, f.paid_total,
                   r.edition said_edition, r.unit_code said_unit_code, r.responsible said_responsible, r.stage said_stage,
                   r.stage_on said_stage_on, r.next_stage said_next_stage, r.next_due said_next_due,
                   r.next_forecast said_next_forecast, r.planned said_planned, r.output said_output, r.paid said_paid,
                   r.output_total said_output_total, r.paid_total said_paid_total, r.remark said_remark, r.reason said_reason,
                   r.after_lock said_after_lock, r.offered said_offered, r.filled said_filled, r.seconds said_seconds,
                   r.said_by, r.said_by_name, r.said_at,
                   case when r.edition is null then 'OPEN'
                        when (r.stage, r.stage_on, r.planned, r.output, r.paid, r.output_total, r.paid_total)
                             is not distinct from (s.stage, s.stage_on, f.planned, f.output, f.paid, f.output_total, f.paid_total)
                        then case when l.locked_at is null then 'SAID' else 'FROZEN' end
                        else case when l.locked_at is null then 'STALE' else 'DIFFERS' end end state
              from project p
              left join report_month l on l.month = :first
              left join lateral (select * from month_report r where r.month = :first and r.project_id = p.id
                                  order by r.edition desc limit 1) r on true
              left join lateral (select s.stage, s.actual stage_on from project_stage s
                                  where s.project_id = p.id and s.actual <= :last order by s.position desc limit 1) s on true
              left join lateral (select n.stage next_stage, n.planned next_due from project_stage n
                                  where n.project_id = p.id and (n.actual is null or n.actual > :last)
                                  order by n.position limit 1) n on true
              cross join lateral (
                    select coalesce(sum(amount) filter (where kind = 'PLANNED' and month = :first), 0) planned,
                           coalesce(sum(amount) filter (where kind = 'OUTPUT' and month = :first), 0) output,
                           coalesce(sum(amount) filter (where kind = 'PAID' and month = :first), 0) paid,
                           coalesce(sum(amount) filter (where kind = 'OUTPUT'), 0) output_total,
                           coalesce(sum(amount) filter (where kind = 'PAID'), 0) paid_total
                      from fund_sum where project_id = p.id and month <= :first) f
             where case when l.locked_at is not null then r.edition is not null
                        else exists (select from project_stage o
                                      where o.project_id = p.id and (o.actual is null or o.actual >= :first))
                          or exists (select from fund_sum o where o.project_id = p.id and o.month = :first) end""";

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    MonthSql(YearMonth month) {
        values.put("first", month.atDay(1));
        values.put("last", month.atEndOfMonth());
    }

    /** Only what lies in the scope or what its departments answer for. */
    MonthSql seen(String name, Scope scope) {
        if (!scope.wholeDistrict()) {
            clauses.add("""
                    (p.unit_code = any(:%1$s_codes::text[]) or p.responsible = any(:%1$s_departments::text[])
                        and (:%1$s_bounds::text[] is null or p.unit_code = any(:%1$s_bounds::text[])))""".formatted(name));
            values.put(name + "_codes", scope.array());
            values.put(name + "_departments", scope.departmentArray());
            values.put(name + "_bounds", scope.boundsArray());
        }
        return this;
    }

    MonthSql and(String clause, String name, Object value) {
        clauses.add(clause);
        values.put(name, value);
        return this;
    }

    /** The lines, to be asked as {@code x}. */
    String lines() {
        return "(" + NOW + (clauses.isEmpty() ? "" : " and " + String.join(" and ", clauses)) + ") x";
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    static Snapshot snapshot(ResultSet row, String prefix) throws SQLException {
        return new Snapshot(row.getString(prefix + "stage"), row.getObject(prefix + "stage_on", LocalDate.class),
                row.getString(prefix + "next_stage"), row.getObject(prefix + "next_due", LocalDate.class),
                row.getObject(prefix + "next_forecast", LocalDate.class), row.getBigDecimal(prefix + "planned"),
                row.getBigDecimal(prefix + "output"), row.getBigDecimal(prefix + "paid"),
                row.getBigDecimal(prefix + "output_total"), row.getBigDecimal(prefix + "paid_total"));
    }

    /** The latest report of a line. */
    static @Nullable MonthReport last(ResultSet row, YearMonth month) throws SQLException {
        return row.getObject("said_edition") == null
                ? null
                : report(row, month, row.getObject("id", UUID.class), "said_");
    }

    static MonthReport report(ResultSet row, YearMonth month, UUID project, String prefix) throws SQLException {
        return new MonthReport(month, project, row.getInt(prefix + "edition"), new UnitCode(row.getString(prefix + "unit_code")),
                row.getString(prefix + "responsible"), snapshot(row, prefix), row.getString(prefix + "remark"),
                row.getString(prefix + "reason"), row.getBoolean(prefix + "after_lock"),
                new Effort(row.getInt(prefix + "offered"), row.getInt(prefix + "filled"), row.getInt(prefix + "seconds")),
                row.getString("said_by"), row.getString("said_by_name"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
