package cn.chenghua.governance.casework.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import cn.chenghua.governance.casework.DisorderCase;
import cn.chenghua.governance.casework.DisorderEntry;
import cn.chenghua.governance.casework.DisorderRows.Finding;
import cn.chenghua.governance.casework.IntakeRows;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.storage.Columns;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two statements to look and one to write, however many findings there are. */
@Repository
class SqlIntakeRows implements IntakeRows {

    private static final String CASES = """
            with cases as (
              insert into disorder_case (id, number, source, asset_id, disorder, taxonomy, severity, found_at, spot, longitude,
                     latitude, place, finder_id, finder_name, unit_code, responsible, dispatcher, state, clock_since,
                     limit_amount, limit_unit, due_at, filed_at, returns, reopenings, suspect)
              select a::uuid, b, 'PATROL', c::uuid, d, e::integer, f, g::timestamptz, h, i::numeric, j::numeric, k, l::uuid, m,
                     n, o, p, 'DISPATCHED', q::timestamptz, r::integer, s, t::timestamptz, u::timestamptz, 0, 0, false
                from unnest(:c0::text[], :c1::text[], :c2::text[], :c3::text[], :c4::text[], :c5::text[], :c6::text[],
                            :c7::text[], :c8::text[], :c9::text[], :c10::text[], :c11::text[], :c12::text[], :c13::text[],
                            :c14::text[], :c15::text[], :c16::text[], :c17::text[], :c18::text[], :c19::text[], :c20::text[])
                  as x(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u)),
            entries as (
              insert into disorder_entry (case_id, position, id, kind, done_at, account_id, done_by, done_by_name, text,
                     unit_code, responsible, limit_amount, limit_unit, overridden, suspect)
              select a::uuid, b::integer, c::uuid, d, e::timestamptz, f::uuid, g, h, i, j, k, l::integer, m, false, false
                from unnest(:e0::text[], :e1::text[], :e2::text[], :e3::text[], :e4::text[], :e5::text[], :e6::text[],
                            :e7::text[], :e8::text[], :e9::text[], :e10::text[], :e11::text[], :e12::text[])
                  as x(a, b, c, d, e, f, g, h, i, j, k, l, m))
            """;
    private static final String PHOTOS = """
            insert into disorder_photo (case_id, evidence_id, side, added_at, camera)
            select a::uuid, b::uuid, 'BEFORE', c::timestamptz, false
              from unnest(:p0::text[], :p1::text[], :p2::text[]) as x(a, b, c) on conflict do nothing""";
    private static final String FINDINGS = """
            insert into disorder_finding (id, case_id, inspection_id, finder_id, finder_name, found_at, spot, remark, joined)
            select a::uuid, b::uuid, c::uuid, d::uuid, e, f::timestamptz, g, h, i::boolean
              from unnest(:f0::text[], :f1::text[], :f2::text[], :f3::text[], :f4::text[], :f5::text[], :f6::text[],
                          :f7::text[], :f8::text[]) as x(a, b, c, d, e, f, g, h, i)""";
    /** What is asked is wrapped, so that the plan does not depend on how much it is and is made once and not each time. */
    private static final String GROUNDS = """
            select a.id, a.name, a.kind, a.class, a.responsible, o.id as open_id, o.disorder, o.spot, o.longitude, o.latitude
              from unnest((select :assets)::text[], (select :disorders)::text[]) as k(asset, disorder)
              join asset a on a.id = k.asset::uuid
              left join lateral (
                select c.id, c.disorder, c.spot, c.longitude, c.latitude from disorder_case c
                 where c.asset_id = a.id and c.disorder = k.disorder and c.state <> 'CLOSED' order by c.id for update) o on true""";
    private final JdbcClient jdbc;

    SqlIntakeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(Collection<Spot> spots) {
        var sorted = spots.stream().sorted().toList();
        jdbc.sql("""
                insert into disorder_spot as kept (asset_id, disorder, findings)
                select a::uuid, b, 1 from unnest(?::text[], ?::text[]) as t(a, b)
                    on conflict (asset_id, disorder) do update set findings = kept.findings + 1""")
                .param(of(sorted, Spot::asset)).param(of(sorted, Spot::disorder)).update();
    }

    @Override
    public List<Ground> grounds(Collection<Spot> spots) {
        var all = List.copyOf(spots);
        var grounds = new LinkedHashMap<UUID, Ground>();
        jdbc.sql(GROUNDS).param("assets", of(all, Spot::asset)).param("disorders", of(all, Spot::disorder))
                .query((row, number) -> ground(row)).list()
                .forEach(one -> grounds.merge(one.asset(), one, SqlIntakeRows::both));
        return List.copyOf(grounds.values());
    }

    private static Ground both(Ground one, Ground other) {
        var open = new ArrayList<>(one.open());
        open.addAll(other.open());
        return new Ground(one.asset(), one.name(), one.kind(), one.classCode(), one.responsible(), open);
    }

    private static Ground ground(ResultSet row) throws SQLException {
        var open = row.getObject("open_id", UUID.class);
        return new Ground(row.getObject("id", UUID.class), row.getString("name"), AssetKind.valueOf(row.getString("kind")),
                row.getString("class"), row.getString("responsible"), open == null
                        ? List.of()
                        : List.of(new Open(open, row.getString("disorder"), row.getString("spot"),
                                row.getBigDecimal("longitude"), row.getBigDecimal("latitude"))));
    }

    @Override
    public void add(List<DisorderCase> opened, List<Finding> findings) {
        var sql = jdbc.sql(opened.isEmpty() ? FINDINGS : CASES + FINDINGS);
        if (!opened.isEmpty()) {
            sql = columns(sql, "c", opened, DisorderCase::id, DisorderCase::number, one -> one.matter().asset(),
                    one -> one.matter().disorder(), one -> one.matter().taxonomy(), one -> one.matter().severity(),
                    one -> one.matter().foundAt(), one -> one.matter().spot(), one -> one.matter().longitude(),
                    one -> one.matter().latitude(), one -> one.matter().place(), one -> one.matter().finder(),
                    one -> one.matter().finderName(), one -> one.charge().unit(), one -> one.charge().responsible(),
                    DisorderCase::dispatcher, DisorderCase::clockSince, one -> one.limit() == null ? null : one.limit().amount(),
                    one -> one.limit() == null ? null : one.limit().unit(), DisorderCase::dueAt, DisorderCase::filedAt);
            sql = columns(sql, "e", entries(opened), Placed::caseId, Placed::position, one -> one.entry().id(),
                    one -> one.entry().kind(), one -> one.entry().doneAt(), one -> one.entry().account(),
                    one -> one.entry().doneBy(), one -> one.entry().doneByName(), one -> one.entry().text(),
                    one -> one.entry().unit(), one -> one.entry().responsible(),
                    one -> one.entry().limit() == null ? null : one.entry().limit().amount(),
                    one -> one.entry().limit() == null ? null : one.entry().limit().unit());
        }
        sql = columns(sql, "f", findings, Finding::id, Finding::caseId, Finding::inspection, Finding::finder,
                Finding::finderName, Finding::foundAt, Finding::spot, Finding::remark, Finding::joined);
        sql.update();
        var photos = photos(findings);
        if (!photos.isEmpty()) {
            columns(jdbc.sql(PHOTOS), "p", photos, Photo::caseId, Photo::evidence, Photo::foundAt).update();
        }
    }

    @SafeVarargs
    private static <T> JdbcClient.StatementSpec columns(JdbcClient.StatementSpec sql, String prefix, List<T> rows,
            Function<T, @Nullable Object>... columns) {
        var filled = sql;
        for (int i = 0; i < columns.length; i++) {
            filled = filled.param(prefix + i, Columns.of(rows, columns[i]));
        }
        return filled;
    }

    private static List<Placed> entries(List<DisorderCase> cases) {
        var placed = new ArrayList<Placed>();
        for (var one : cases) {
            for (int i = 0; i < one.entries().size(); i++) {
                placed.add(new Placed(one.id(), i, one.entries().get(i)));
            }
        }
        return placed;
    }

    private static List<Photo> photos(List<Finding> findings) {
        return findings.stream().flatMap(
                one -> one.photos().stream().map(photo -> new Photo(one.caseId(), photo, one.foundAt()))).toList();
    }

    private record Placed(UUID caseId, int position, DisorderEntry entry) {
    }

    private record Photo(UUID caseId, UUID evidence, Instant foundAt) {
    }
}
