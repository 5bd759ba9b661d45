package cn.chenghua.governance.safecommunity.warning.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.safecommunity.warning.rule.BackTest;
import cn.chenghua.governance.safecommunity.warning.rule.BackTests;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlBackTests implements BackTests {

    private final JdbcClient jdbc;
    private final Trail trail;

    SqlBackTests(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public void add(BackTest test) {
        jdbc.sql("""
                insert into safety_rule_test (id, rule_id, version, from_day, to_day, signals, places, windows, lit, alarms, hits,
                                              incidents, missed, done_by, done_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(test.id(), test.rule(), test.version(), test.from(),
                        test.to(), test.signals(), test.places(), test.windows(), test.lit(), test.alarms(), test.hits(),
                        test.incidents(), test.missed(), test.by(), test.at().atOffset(ZoneOffset.UTC))
                .update();
        trail.note(Note.created(Subject.of("rule_test", test.id()),
                Map.of("rule", test.rule().toString(), "alarms", String.valueOf(test.alarms()))));
    }

    @Override
    public List<BackTest> of(UUID rule) {
        return jdbc.sql("""
                select id, rule_id, version, from_day, to_day, signals, places, windows, lit, alarms, hits, incidents, missed,
                       done_by, done_at
                  from safety_rule_test where rule_id = ? order by done_at desc, id desc""").param(rule)
                .query((row, _) -> new BackTest(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3),
                        row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class), row.getLong(6), row.getInt(7),
                        row.getLong(8), row.getLong(9), row.getInt(10), row.getInt(11), row.getInt(12), row.getInt(13),
                        row.getString(14), row.getObject(15, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** An incident is one of a rule's own where it is of the rule's kind and later than the rule's first switching on. */
    @Override
    public Map<UUID, Figures> figures(Collection<UUID> rules) {
        var figures = new HashMap<UUID, Figures>();
        jdbc.sql("""
                with asked as (
                  select r.id, v.kind, v.source, v.incident_minutes, v.area,
                         (select min(w.done_at) from workflow_step w where w.record_id = r.id and w.verb = 'SWITCH_ON') as since
                    from safety_record r join lateral (select * from safety_rule_version v where v.rule_id = r.id
                                                        order by v.position desc limit 1) v on true
                   where r.id = any(:rules)),
                raised as (
                  select r.parent, count(*) as raised,
                         count(*) filter (where r.state in ('CONFIRMED', 'HANDLED', 'FIXED', 'UNFIXED')) as confirmed,
                         count(*) filter (where r.state = 'DISMISSED') as dismissed,
                         count(*) filter (where r.state = 'RAISED') as waiting
                    from safety_record r where r.kind = 'ALERT' and r.parent = any(:rules) group by r.parent),
                happened as (
                  select q.id, count(*) as incidents,
                         count(*) filter (where exists (
                           select from safety_alert a join safety_record b on b.id = a.id
                            where b.parent = q.id and b.unit_code = r.unit_code
                              and abs(extract(epoch from a.raised_at - i.happened_at)) <= q.incident_minutes * 60)) as caught
                    from asked q join safety_incident i on i.happened_at >= q.since
                         join safety_record r on r.id = i.id and r.state = 'RECORDED'
                         join warning_signal_kind k on k.code = r.sort and (q.kind = '' or q.kind = k.code)
                              and (q.source is null or q.source = k.source)
                   group by q.id)
                select q.id, coalesce(r.raised, 0), coalesce(r.confirmed, 0), coalesce(r.dismissed, 0), coalesce(r.waiting, 0),
                       coalesce(h.incidents, 0), coalesce(h.caught, 0)
                  from asked q left join raised r on r.parent = q.id left join happened h on h.id = q.id""")
                .param("rules", rules.toArray(UUID[]::new)).query(row -> {
                    figures.put(row.getObject(1, UUID.class), new Figures(row.getInt(2), row.getInt(3), row.getInt(4),
                            row.getInt(5), row.getInt(6), row.getInt(7)));
                });
        return figures;
    }
}
