package cn.chenghua.governance.plan.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.ProgressRepository;
import cn.chenghua.governance.plan.Slice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlProgressRepository implements ProgressRepository {

    private static final String IN_SCOPE = " and (:codes::text[] is null or unit_code = any(:codes::text[]))";
    /** Sums whose newest line is not after the day are taken whole: years first, then months, then the lines of the last month. */
    private static final String UP_TO = """
            with open as materialized (
              select coalesce(max(last_day) > :asOf, false) as year,
                     case when max(last_day) > :asOf
                       then (select coalesce(max(last_day) > :asOf, false) from roll_up where month = :month)
                       else false end as month
                from roll_up_year where year = :year)
            select target_code, reading, unit_code, subdistrict, sum(quantity) quantity, sum(base) base,
                   coalesce(sum(quantity) filter (where since >= :year), 0) year_quantity, max(last_day) last_day
              from (select target_code, reading, unit_code, subdistrict, year since, quantity, base, last_day
                      from roll_up_year where year < :year or year = :year and not (select year from open)
                     union all
                    select target_code, reading, unit_code, subdistrict, month, quantity, base, last_day from roll_up
                     where (select year from open) and month >= :year and (month < :month or month = :month and not (select month from open))
                     union all
                    select p.target_code, p.reading, p.unit_code, p.subdistrict, :month, p.quantity, p.base, p.day
                      from (select distinct target_code, reading from roll_up_year where (select year and month from open)) r
                      join posting p on p.target_code = r.target_code and p.reading = r.reading and p.day between :month and :asOf) lines
             where (:codes::text[] is null or unit_code = any(:codes::text[]))
             group by target_code, reading, unit_code, subdistrict""";
    private static final String LINE = """
            select p.*, f.label, f.stage, f.recorded_by, f.recorded_at, e.id evidence_id, e.kind evidence_kind, e.text evidence_text
              from posting p join fact f on f.id = p.fact_id join evidence e on e.id = f.evidence_id
            """;
    private static final String LATEST = """
            select p.*, f.label, f.stage, f.recorded_by, f.recorded_at, e.id evidence_id, e.kind evidence_kind, e.text evidence_text
              from (select * from unnest(:targets::text[], :readings::text[])) as r(target, reading)
              join lateral (select * from posting p where p.target_code = r.target and p.reading = r.reading and p.day between :from and :asOf
                               and (:codes::text[] is null or p.unit_code = any(:codes::text[]))
                             order by p.day desc, p.cause desc, p.line desc limit :limit) p on true
              join fact f on f.id = p.fact_id join evidence e on e.id = f.evidence_id
             order by p.day desc, p.cause desc, p.line desc limit :limit""";
    private static final String ASKED = """
            where p.target_code = :target and p.reading = :reading and p.day <= :asOf
              and (:codes::text[] is null or p.unit_code = any(:codes::text[]))
              and (:units::text[] is null or (case when :then then p.subdistrict else p.unit_code end) = any(:units::text[]))
              and (:quantitiesFrom::date is null or p.day >= :quantitiesFrom::date or p.base <> 0)
              and (not :corrections or p.kind <> 'COUNTED')""";

    private final JdbcClient jdbc;

    SqlProgressRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Slice> upTo(LocalDate asOf, Scope scope) {
        return jdbc.sql(UP_TO).param("asOf", asOf).param("month", asOf.withDayOfMonth(1)).param("year", asOf.withDayOfYear(1))
                .param("codes", scope.array()).query((row, _) -> slice(row, asOf)).list();
    }

    @Override
    public List<Slice> monthly(String target, LocalDate asOf, Scope scope) {
        return jdbc.sql("""
                select target_code, reading, unit_code, subdistrict, month, quantity, base, quantity year_quantity, last_day
                  from roll_up where target_code = :target and month < :until%s
                 union all
                select target_code, reading, unit_code, subdistrict, :until, sum(quantity), sum(base), sum(quantity), max(day)
                  from posting where target_code = :target and day between :until and :asOf%s group by 1, 2, 3, 4"""
                .formatted(IN_SCOPE, IN_SCOPE)).param("target", target).param("until", asOf.withDayOfMonth(1)).param("asOf", asOf)
                .param("codes", scope.array()).query(SqlProgressRepository::slice).list();
    }

    @Override
    public List<Line> lines(LineQuery query) {
        var after = query.after();
        var page = after == null ? "" : " and (p.day, p.cause, p.line) < (:day, :cause, :line)";
        var sql = asked(LINE + ASKED + page + " order by p.day desc, p.cause desc, p.line desc limit :limit", query)
                .param("limit", query.limit());
        if (after != null) {
            sql = sql.param("day", after.day()).param("cause", after.cause()).param("line", after.line());
        }
        return sql.query(SqlProgressRepository::line).list();
    }

    @Override
    public Total total(LineQuery query) {
        return asked("select count(*), coalesce(sum(p.quantity), 0), coalesce(sum(p.base), 0) from posting p\n" + ASKED, query)
                .query((row, number) -> new Total(row.getLong(1), row.getBigDecimal(2), row.getBigDecimal(3))).single();
    }

    private JdbcClient.StatementSpec asked(String sql, LineQuery query) {
        var units = query.units();
        return jdbc.sql(sql).param("target", query.target()).param("reading", query.reading()).param("asOf", query.asOf())
                .param("codes", query.scope().array()).param("then", query.subdistrictThen())
                .param("units", units == null ? null : units.stream().map(UnitCode::value).toArray(String[]::new))
                .param("quantitiesFrom", query.quantitiesFrom()).param("corrections", query.corrections());
    }

    @Override
    public List<Line> latest(Map<String, String> readings, LocalDate from, LocalDate asOf, Scope scope, int limit) {
        var asked = List.copyOf(readings.entrySet());
        return jdbc.sql(LATEST).param("targets", of(asked, Map.Entry::getKey)).param("readings", of(asked, Map.Entry::getValue))
                .param("from", from).param("asOf", asOf).param("codes", scope.array()).param("limit", limit)
                .query(SqlProgressRepository::line).list();
    }

    private static Slice slice(ResultSet row, int number) throws SQLException {
        return slice(row, row.getObject("month", LocalDate.class));
    }

    private static Slice slice(ResultSet row, LocalDate month) throws SQLException {
        return new Slice(row.getString("target_code"), row.getString("reading"), new UnitCode(row.getString("unit_code")),
                new UnitCode(row.getString("subdistrict")), month, amount(row, "quantity"),
                amount(row, "base"), amount(row, "year_quantity"), row.getObject("last_day", LocalDate.class));
    }

    private static BigDecimal amount(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(Rows.posting(row, number), row.getString("label"), row.getString("stage"),
                row.getObject("evidence_id", UUID.class),
                row.getString("evidence_kind"), row.getString("evidence_text"), row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
