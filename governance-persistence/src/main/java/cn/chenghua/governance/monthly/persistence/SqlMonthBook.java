package cn.chenghua.governance.monthly.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.monthly.Approval;
import cn.chenghua.governance.monthly.Approval.Level;
import cn.chenghua.governance.monthly.Approval.Party;
import cn.chenghua.governance.monthly.MonthBook;
import cn.chenghua.governance.monthly.MonthReport;
import cn.chenghua.governance.monthly.Tally;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlMonthBook implements MonthBook {

    private final JdbcClient jdbc;

    SqlMonthBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(YearMonth month) {
        jdbc.sql("insert into report_month (month) values (?) on conflict do nothing").param(month.atDay(1)).update();
        jdbc.sql("select 1 from report_month where month = ? for update").param(month.atDay(1)).query(Integer.class).single();
    }

    @Override
    public Optional<Lock> lock(YearMonth month) {
        return jdbc.sql("select * from report_month where month = ? and locked_at is not null").param(month.atDay(1))
                .query((row, _) -> new Lock(row.getObject("locked_at", OffsetDateTime.class).toInstant(),
                        row.getString("locked_by"), row.getString("locked_by_name"), row.getInt("reports"),
                        row.getString("hash")))
                .optional();
    }

    @Override
    public void lock(YearMonth month, Lock lock) {
        jdbc.sql(
                """
                        update report_month set locked_at = ?, locked_by = ?, locked_by_name = ?, reports = ?, hash = ? where month = ?""")
                .params(lock.at().atOffset(ZoneOffset.UTC), lock.by(), lock.byName(), lock.reports(), lock.hash(),
                        month.atDay(1))
                .update();
    }

    @Override
    public List<Tally> tallies(YearMonth month) {
        var asked = new MonthSql(month);
        return jdbc.sql("""
                select unit_code, responsible, count(*)::integer due, count(said_edition)::integer said,
                       (count(*) filter (where state = 'STALE'))::integer stale
                  from """ + " " + asked.lines() + " group by unit_code, responsible").params(asked.values())
                .query((row, _) -> new Tally(new UnitCode(row.getString("unit_code")), row.getString("responsible"),
                        row.getInt("due"), row.getInt("said"), row.getInt("stale")))
                .list();
    }

    @Override
    public Map<UUID, Due> due(YearMonth month, Collection<UUID> projects) {
        var asked = new MonthSql(month).and("p.id = any(:projects::uuid[])", "projects",
                of(List.copyOf(projects), project -> project));
        var found = new HashMap<UUID, Due>();
        jdbc.sql("select * from " + asked.lines()).params(asked.values())
                .query((row, _) -> new Due(row.getObject("id", UUID.class), row.getString("number"),
                        new UnitCode(row.getString("unit_code")), row.getString("responsible"), MonthSql.snapshot(row, ""),
                        MonthSql.last(row, month)))
                .list().forEach(due -> found.put(due.project(), due));
        return found;
    }

    @Override
    public void add(List<MonthReport> reports) {
        if (reports.isEmpty()) {
            return;
        }
        jdbc.sql(
                """
                        insert into month_report (month, project_id, edition, unit_code, responsible, stage, stage_on, next_stage, next_due,
                                                  next_forecast, planned, output, paid, output_total, paid_total, remark, reason, after_lock,
                                                  offered, filled, seconds, said_by, said_by_name, said_at)
                        select a::date, b::uuid, c::integer, d, e, f, g::date, h, i::date, j::date, k::numeric, l::numeric, m::numeric,
                               n::numeric, o::numeric, p, q, r::boolean, s::integer, t::integer, u::integer, v, w, x::timestamptz
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                      ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                      ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                               as y(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x)""")
                .params(of(reports, r -> r.month().atDay(1)), of(reports, MonthReport::project),
                        of(reports, MonthReport::edition),
                        of(reports, MonthReport::place), of(reports, MonthReport::responsible),
                        of(reports, r -> r.snapshot().stage()), of(reports, r -> r.snapshot().stageOn()),
                        of(reports, r -> r.snapshot().nextStage()), of(reports, r -> r.snapshot().nextDue()),
                        of(reports, r -> r.snapshot().nextForecast()), of(reports, r -> r.snapshot().planned()),
                        of(reports, r -> r.snapshot().output()), of(reports, r -> r.snapshot().paid()),
                        of(reports, r -> r.snapshot().outputTotal()), of(reports, r -> r.snapshot().paidTotal()),
                        of(reports, MonthReport::remark), of(reports, MonthReport::reason), of(reports, MonthReport::afterLock),
                        of(reports, r -> r.effort().offered()), of(reports, r -> r.effort().filled()),
                        of(reports, r -> r.effort().seconds()), of(reports, MonthReport::saidBy),
                        of(reports, MonthReport::saidByName), of(reports, MonthReport::saidAt))
                .update();
    }

    @Override
    public void add(Approval approval) {
        jdbc.sql(
                """
                        insert into month_approval (month, position, level, party, granted, reason, reports, given_by, given_by_name, given_at)
                        select :month, (select count(*) from month_approval where month = :month), :level, :party, :granted, :reason, :reports,
                               :by, :name, :at""")
                .param("month", approval.month().atDay(1)).param("level",
                        approval.party().level().name())
                .param("party", approval.party().key()).param("granted", approval.granted())
                .param("reason", approval.reason()).param("reports", approval.reports()).param("by", approval.givenBy())
                .param("name", approval.givenByName()).param("at", approval.givenAt().atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public List<Approval> approvals(YearMonth month) {
        return jdbc.sql("select * from month_approval where month = ? order by position").param(month.atDay(1))
                .query((row, _) -> new Approval(month,
                        new Party(Level.valueOf(row.getString("level")), row.getString("party")), row.getBoolean("granted"),
                        row.getString("reason"), row.getInt("reports"), row.getString("given_by"),
                        row.getString("given_by_name"), row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public List<MonthReport> editions(YearMonth month, UUID project) {
        return jdbc.sql("select * from month_report where month = ? and project_id = ? order by edition")
                .params(month.atDay(1), project).query((row, _) -> MonthSql.report(row, month, project, "")).list();
    }

    @Override
    public Map<UUID, LocalDate> lastSaid(Collection<UUID> projects, LocalDate day) {
        var last = new HashMap<UUID, LocalDate>();
        jdbc.sql("""
                select project_id, (max(said_at) at time zone 'Asia/Shanghai')::date said_on from month_report
                 where project_id = any(?::uuid[]) and (said_at at time zone 'Asia/Shanghai')::date <= ? group by project_id""")
                .params(of(List.copyOf(projects), project -> project), day).query((ResultSet row) -> {
                    last.put(row.getObject("project_id", UUID.class), row.getObject("said_on", LocalDate.class));
                });
        return last;
    }

    @Override
    public String digest(YearMonth month) {
        var sum = sha256();
        jdbc.sql("""
                select distinct on (project_id) * from month_report where month = ? and not after_lock
                 order by project_id, edition desc""").param(month.atDay(1)).query((ResultSet row) -> {
            sum.update((text(row, month) + "\n").getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(sum.digest());
    }

    private static String text(ResultSet row, YearMonth month) throws SQLException {
        var report = MonthSql.report(row, month, row.getObject("project_id", UUID.class), "");
        return String.join("\u001f", report.project().toString(), String.valueOf(report.edition()), report.place().value(),
                report.responsible(), report.snapshot().toString(), report.remark(), report.saidBy(),
                report.saidAt().toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
