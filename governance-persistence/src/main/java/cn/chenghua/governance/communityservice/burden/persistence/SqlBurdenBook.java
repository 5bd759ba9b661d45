package cn.chenghua.governance.communityservice.burden.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.communityservice.burden.BurdenBook;
import cn.chenghua.governance.communityservice.burden.Load;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One statement gives every record that was laid on a community; sums and lists read it. A form counts where the account that
 * filled it in works for that community alone.
 */
@Repository
class SqlBurdenBook implements BurdenBook {

    private static final String RECORDS = """
            with community as materialized (
              select code from unit where level = 'COMMUNITY' and (:codes::text[] is null or code = any(:codes::text[]))),
            entry (sort, community, day, label, path, fields, uploads, seconds) as (
              select 'TASK', e.unit_code, (e.done_at at time zone 'Asia/Shanghai')::date, c.number, '/cases/' || c.id, 0, 0, 0
                from disorder_entry e join disorder_case c on c.id = e.case_id join community u on u.code = e.unit_code
               where e.kind = 'DISPATCH' and e.done_at >= :begin and e.done_at < :end
              union all
              select 'TASK', coalesce(e.unit_code, c.unit_code), e.day, c.number || ' ' || c.title, '/supervision/' || c.id, 0, 0, 0
                from case_entry e join supervised_case c on c.id = e.case_id
                join community u on u.code = coalesce(e.unit_code, c.unit_code)
               where e.kind = 'HAND_OVER' and e.day >= :first and e.day <= :last
              union all
              select 'FORM', i.unit_code, i.day, a.number || ' ' || a.name, '/inspections/' || i.id,
                     char_length(replace(i.answers, '-', '')),
                     (select count(*)::int from inspection_photo p
                       where p.inspection_id = i.id and p.account_id = i.account_id),
                     least(7200, extract(epoch from i.ended_at - i.began_at))::int
                from inspection i join community u on u.code = i.unit_code join asset a on a.id = i.asset_id
               where i.level = 'COMMUNITY' and i.day >= :first and i.day <= :last
              union all
              select 'FORM', r.unit_code, (r.said_at at time zone 'Asia/Shanghai')::date, p.number || ' ' || p.name,
                     '/monthly/' || to_char(r.month, 'YYYY-MM') || '/reports/' || r.project_id, r.filled, 0, r.seconds
                from month_report r join community u on u.code = r.unit_code join project p on p.id = r.project_id
               where r.said_at >= :begin and r.said_at < :end
                 and exists (select from account a join account_grant g on g.account_id = a.id
                              where a.username = r.said_by and g.role = 'COMMUNITY_WORKER' and g.unit_code = r.unit_code))""";
    private final JdbcClient jdbc;

    SqlBurdenBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Sum> sums(Scope scope, YearMonth first, YearMonth last, LocalDate today) {
        return jdbc.sql(RECORDS + """
                , plate (community, month, plates, bare) as (
                  select p.unit_code, m.month, count(*), count(*) filter (where not exists (
                           select from admission_item i where i.number = p.item and i.list = 'PLATE' and i.valid_from <= m.day
                              and (i.valid_to is null or i.valid_to >= m.day)
                              and (i.withdrawn_on is null or i.withdrawn_on > m.day)))
                    from (select month::date, least(:today, (month + interval '1 month' - interval '1 day')::date) as day
                            from generate_series(:first::timestamp, :last::timestamp, interval '1 month') as month) m
                    join community_plate p on p.hung_on <= m.day and (p.taken_down is null or p.taken_down > m.day)
                    join community u on u.code = p.unit_code
                   group by 1, 2)
                select community, month, sum(tasks) tasks, sum(forms) forms, sum(fields) fields, sum(uploads) uploads,
                       sum(seconds) seconds, sum(plates) plates, sum(bare) bare
                  from (select community, date_trunc('month', day)::date as month, count(*) filter (where sort = 'TASK') tasks,
                               count(*) filter (where sort = 'FORM') forms, sum(fields) fields, sum(uploads) uploads,
                               sum(seconds) seconds, 0 plates, 0 bare
                          from entry group by 1, 2
                        union all
                        select community, month, 0, 0, 0, 0, 0, plates, bare from plate) as both_sorts
                 group by community, month order by month, community""").params(values(scope, first, last)).param("today", today)
                .query((row, _) -> new Sum(new UnitCode(row.getString("community")),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        new Load(row.getInt("tasks"), 0, row.getInt("forms"), row.getInt("fields"), row.getInt("uploads"),
                                row.getLong("seconds"), row.getInt("plates"), row.getInt("bare"))))
                .list();
    }

    @Override
    public List<Entry> entries(Scope scope, YearMonth month, Sort sort, int limit) {
        return jdbc.sql(RECORDS + " select * from entry where sort = :sort order by day desc, path desc limit :limit")
                .params(values(scope, month, month)).param("sort", sort.name()).param("limit", limit)
                .query((row, _) -> new Entry(new UnitCode(row.getString("community")), row.getObject("day", LocalDate.class),
                        row.getString("label"), row.getString("path"), row.getInt("fields"), row.getInt("uploads"),
                        row.getInt("seconds")))
                .list();
    }

    @Override
    public List<Care> care(Scope scope, List<LocalDate> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select p.unit_code, d.day, a.kind, a.grade, count(distinct a.id) assets
                  from unnest(:days::date[]) as d (day)
                  join post p on p.level = 'COMMUNITY' and p.since <= d.day and (p.until is null or p.until >= d.day)
                  join post_asset c on c.post_id = p.id and c.since <= d.day and (c.until is null or c.until >= d.day)
                  join asset a on a.id = c.asset_id
                 where :codes::text[] is null or p.unit_code = any(:codes::text[])
                 group by 1, 2, 3, 4 order by 1, 2, 3, 4""").param("codes", scope.array())
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query((row, _) -> new Care(new UnitCode(row.getString("unit_code")), row.getObject("day", LocalDate.class),
                        AssetKind.valueOf(row.getString("kind")), Grade.valueOf(row.getString("grade")), row.getInt("assets")))
                .list();
    }

    private static Map<String, Object> values(Scope scope, YearMonth first, YearMonth last) {
        var zone = cn.chenghua.governance.district.Days.ZONE;
        var values = new HashMap<String, Object>();
        values.put("codes", scope.array());
        values.put("first", first.atDay(1));
        values.put("last", last.atEndOfMonth());
        values.put("begin", first.atDay(1).atStartOfDay(zone).toOffsetDateTime());
        values.put("end", last.plusMonths(1).atDay(1).atStartOfDay(zone).toOffsetDateTime());
        return values;
    }
}
