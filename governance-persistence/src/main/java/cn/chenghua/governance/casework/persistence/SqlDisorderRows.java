package cn.chenghua.governance.casework.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.casework.DisorderRows;
import cn.chenghua.governance.district.UnitCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlDisorderRows implements DisorderRows {

    private final JdbcClient jdbc;

    SqlDisorderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> take(int year, int count) {
        return jdbc.sql("select nextval('disorder_number') from generate_series(1, ?)").param(count)
                .query((row, number) -> "%d-AJ-%07d".formatted(year, row.getLong(1))).list();
    }

    @Override
    public Set<UUID> finders(UUID id) {
        return new HashSet<>(jdbc.sql("select distinct finder_id from disorder_finding where case_id = ?").param(id)
                .query((row, number) -> row.getObject(1, UUID.class)).list());
    }

    @Override
    public List<Finding> findings(UUID id) {
        return jdbc.sql("""
                select id, case_id, inspection_id, finder_id, finder_name, found_at, spot, remark, joined
                  from disorder_finding where case_id = ? order by joined, found_at, id""").param(id)
                .query((row, number) -> new Finding(row.getObject("id", UUID.class), id,
                        row.getObject("inspection_id", UUID.class), row.getObject("finder_id", UUID.class),
                        row.getString("finder_name"), instant(row, "found_at").orElseThrow(), row.getString("spot"),
                        row.getString("remark"), row.getBoolean("joined"), List.of()))
                .list();
    }

    @Override
    public void addPhotos(List<CasePhoto> photos) {
        jdbc.sql("""
                insert into disorder_photo (case_id, evidence_id, side, entry_id, added_at, taken_at, camera)
                select a::uuid, b::uuid, c, d::uuid, e::timestamptz, f::timestamptz, g::boolean
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as t(a, b, c, d, e, f, g)""").param(of(photos, CasePhoto::caseId)).param(of(photos, CasePhoto::evidence))
                .param(of(photos, CasePhoto::side)).param(of(photos, CasePhoto::entry)).param(of(photos, CasePhoto::addedAt))
                .param(of(photos, CasePhoto::takenAt)).param(of(photos, CasePhoto::camera)).update();
    }

    @Override
    public List<CasePhoto> photos(UUID id) {
        return jdbc.sql("""
                select p.* from disorder_photo p join evidence_file f on f.evidence_id = p.evidence_id
                 where p.case_id = ? order by p.added_at, p.evidence_id""").param(id)
                .query((row, number) -> new CasePhoto(row.getObject("evidence_id", UUID.class), id,
                        Side.valueOf(row.getString("side")), row.getObject("entry_id", UUID.class),
                        instant(row, "added_at").orElseThrow(), instant(row, "taken_at").orElse(null),
                        row.getBoolean("camera")))
                .list();
    }

    @Override
    public Map<UUID, Instant> lastDrawn(Collection<UUID> accounts) {
        var last = new HashMap<UUID, Instant>();
        jdbc.sql("""
                select named_id, max(done_at) as drawn from disorder_entry
                 where kind = 'DRAW' and named_id = any(?::uuid[]) group by named_id""")
                .param(of(List.copyOf(accounts), id -> id))
                .query((row, number) -> last.put(row.getObject("named_id", UUID.class), instant(row, "drawn").orElseThrow()))
                .list();
        return last;
    }

    @Override
    public List<UUID> lateAt(Instant moment) {
        return jdbc.sql("""
                select id from disorder_case
                 where state in ('DISPATCHED', 'ACCEPTED') and due_at < ? and escalated is distinct from 'DISTRICT'
                 order by number""").param(moment.atOffset(ZoneOffset.UTC)).query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public List<UUID> running() {
        return jdbc.sql("select id from disorder_case where state <> 'CLOSED' and clock_since is not null order by id")
                .query((row, number) -> row.getObject(1, UUID.class)).list();
    }

    @Override
    public List<OpenCase> openAt(Collection<UUID> assets) {
        return jdbc.sql("""
                select id, number, asset_id, disorder, taxonomy, spot, place, due_at from disorder_case
                 where asset_id = any(?::uuid[]) and state <> 'CLOSED' order by due_at nulls last, number""")
                .param(of(List.copyOf(assets), id -> id))
                .query((row, number) -> new OpenCase(row.getObject("id", UUID.class), row.getString("number"),
                        row.getObject("asset_id", UUID.class), row.getString("disorder"), row.getInt("taxonomy"),
                        row.getString("spot"),
                        new UnitCode(row.getString("place")), instant(row, "due_at").orElse(null)))
                .list();
    }

    @Override
    public Set<UUID> settled(Collection<UUID> findings) {
        return Set.copyOf(jdbc.sql("""
                select f.id from disorder_finding f join disorder_case c on c.id = f.case_id where f.id = any(?::uuid[])
                 group by f.id having bool_and(c.state = 'CLOSED' and c.outcome <> 'CLOSED_UNFIXED')""")
                .param(of(List.copyOf(findings), id -> id)).query(UUID.class).list());
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
