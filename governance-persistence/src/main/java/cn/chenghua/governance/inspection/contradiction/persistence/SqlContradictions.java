package cn.chenghua.governance.inspection.contradiction.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.inspection.contradiction.Contradictions;
import cn.chenghua.governance.inspection.contradiction.Nearness;
import cn.chenghua.governance.inspection.contradiction.Reason;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds pairs by the asset and the time; a look or report that was set right later speaks no more. */
@Repository
class SqlContradictions implements Contradictions {

    private static final String PAIRS = """
            select l.id, l.account_id, f.id as finding_id, f.account_id as finding_account, f.inspection_id, l.asset_id,
                   l.asset_kind, l.level, l.unit_code, l.responsible
              from inspection l
              join finding f on f.asset_id = l.asset_id and f.account_id <> l.account_id
               and f.found_at between l.began_at - make_interval(days => :days) and l.ended_at + make_interval(days => :days)
              join inspection r on r.id = f.inspection_id and r.account_id = f.account_id
             where l.fine and (l.received_at >= :since or r.received_at >= :since)
               and not exists (select from inspection c where c.corrects = l.id and c.asset_id = l.asset_id)
               and not exists (select from inspection c where c.corrects = r.id and c.asset_id = r.asset_id)
               and (l.longitude is null or f.longitude is null
                    or sqrt(power((f.latitude - l.latitude) * 111195, 2)
                            + power((f.longitude - l.longitude) * 111195 * cos(radians(l.latitude::float8))::numeric, 2)) <= :metres)
               and not exists (select from contradiction k where k.look_id = l.id and k.look_account = l.account_id
                                  and k.finding_id = f.id and k.finding_account = f.account_id)""";
    private static final String LINES = """
            select c.id, c.asset_id, a.number, a.name, c.asset_kind, c.level, c.unit_code, c.responsible, c.look_id, l.ended_at,
                   c.inspection_id, f.found_at, f.disorder, r.taxonomy, f.place, c.days, c.metres, c.opened_at, c.reason, c.said,
                   c.reasoned_by, (c.reasoned_at at time zone 'Asia/Shanghai')::date
              from contradiction c
              join asset a on a.id = c.asset_id
              join inspection l on l.id = c.look_id and l.account_id = c.look_account
              join finding f on f.id = c.finding_id and f.account_id = c.finding_account
              join inspection r on r.id = f.inspection_id and r.account_id = f.account_id
            """;
    private static final String SEEN = """
            (:codes::text[] is null or %1$s.unit_code = any(:codes::text[]) or %1$s.responsible = any(:departments::text[])
               and (:bounds::text[] is null or %1$s.unit_code = any(:bounds::text[])))""";
    private static final String REASONED = " and (:reasoned::boolean is null or (c.reason is not null) = :reasoned::boolean)";
    private final JdbcClient jdbc;
    private final Trail trail;

    SqlContradictions(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public int open(Nearness nearness, Instant since, Instant now) {
        var pairs = jdbc.sql(PAIRS).param("days", nearness.days()).param("metres", nearness.metres())
                .param("since", since.atOffset(ZoneOffset.UTC)).query((row, _) -> List.of(row.getObject(1), row.getObject(2),
                        row.getObject(3), row.getObject(4), row.getObject(5), row.getObject(6), row.getString(7),
                        row.getString(8), row.getString(9), row.getString(10)))
                .list();
        var opened = 0;
        for (var pair : pairs) {
            opened += jdbc.sql("""
                    insert into contradiction (id, look_id, look_account, finding_id, finding_account, inspection_id, asset_id,
                                               asset_kind, level, unit_code, responsible, days, metres, opened_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""").param(Uuids.next(now))
                    .params(pair).param(nearness.days()).param(nearness.metres()).param(now.atOffset(ZoneOffset.UTC)).update();
        }
        return opened;
    }

    @Override
    public List<Line> list(Scope scope, @Nullable Boolean reasoned, @Nullable Line after, int limit) {
        return jdbc.sql(LINES + " where " + SEEN.formatted("c") + REASONED
                + (after == null ? "" : " and (c.opened_at, c.id) < (:after, :after_id)")
                + " order by c.opened_at desc, c.id desc limit :limit").params(values(scope)).param("reasoned", reasoned)
                .param("after", after == null ? null : after.openedAt().atOffset(ZoneOffset.UTC))
                .param("after_id", after == null ? null : after.id()).param("limit", limit).query(SqlContradictions::line).list();
    }

    @Override
    public int count(Scope scope, @Nullable Boolean reasoned, int limit) {
        return jdbc.sql("select count(*) from (select from contradiction c where " + SEEN.formatted("c") + REASONED
                + " limit :limit) passed").params(values(scope)).param("reasoned", reasoned).param("limit", limit)
                .query(Integer.class).single();
    }

    @Override
    public Optional<Line> find(UUID id, Scope scope) {
        return jdbc.sql(LINES + " where c.id = :id and " + SEEN.formatted("c")).params(values(scope)).param("id", id)
                .query(SqlContradictions::line).optional();
    }

    @Override
    public boolean reason(UUID id, Reason reason, String said, String by, Instant at) {
        var written = jdbc.sql("""
                update contradiction set reason = ?, said = ?, reasoned_by = ?, reasoned_at = ?
                 where id = ? and reason is null""").param(reason.name()).param(said).param(by)
                .param(at.atOffset(ZoneOffset.UTC)).param(id).update();
        if (written > 0) {
            trail.note(
                    Note.of(Act.CHANGE, Subject.of("contradiction", id)).with(List.of(new Change("reason", null, reason.name()),
                            new Change("said", null, said))));
        }
        return written > 0;
    }

    @Override
    public List<Rate> rates(Scope scope, Instant since) {
        return jdbc.sql("""
                select i.asset_kind, i.level, count(*)::integer,
                       (count(*) filter (where exists (select from contradiction c where c.look_id = i.id
                                                          and c.look_account = i.account_id)))::integer
                  from inspection i where i.received_at >= :since and i.fine and i.corrects is null and
                """ + SEEN.formatted("i") + " group by 1, 2 order by 1, 2").params(values(scope))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Rate(AssetKind.valueOf(row.getString(1)), Level.valueOf(row.getString(2)), row.getInt(4),
                        row.getInt(3)))
                .list();
    }

    @Override
    public Nearness nearness() {
        return jdbc.sql("select days, metres, suggestion from contradiction_rule")
                .query((row, _) -> new Nearness(row.getInt(1), row.getInt(2), row.getBoolean(3))).single();
    }

    @Override
    public void set(Nearness nearness) {
        var before = nearness();
        jdbc.sql("update contradiction_rule set days = ?, metres = ?, suggestion = ?").param(nearness.days())
                .param(nearness.metres()).param(nearness.suggestion()).update();
        trail.note(Note.of(Act.CHANGE, Subject.many("contradiction_rule")).with(List.of(
                new Change("days", String.valueOf(before.days()), String.valueOf(nearness.days())),
                new Change("metres", String.valueOf(before.metres()), String.valueOf(nearness.metres())))));
    }

    private static Map<String, @Nullable Object> values(Scope scope) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("codes", scope.array());
        values.put("departments", scope.departmentArray());
        values.put("bounds", scope.boundsArray());
        return values;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var reason = row.getString(19);
        return new Line(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4),
                AssetKind.valueOf(row.getString(5)), Level.valueOf(row.getString(6)), new UnitCode(row.getString(7)),
                row.getString(8), row.getObject(9, UUID.class), row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getObject(11, UUID.class), row.getObject(12, OffsetDateTime.class).toInstant(), row.getString(13),
                row.getInt(14), row.getString(15), row.getInt(16), row.getInt(17),
                row.getObject(18, OffsetDateTime.class).toInstant(), reason == null ? null : Reason.valueOf(reason),
                row.getString(20), row.getString(21), row.getObject(22, LocalDate.class));
    }
}
