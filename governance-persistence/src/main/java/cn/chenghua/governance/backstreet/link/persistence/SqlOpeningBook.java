package cn.chenghua.governance.backstreet.link.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.backstreet.link.Opening;
import cn.chenghua.governance.backstreet.link.OpeningBook;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Openings with what they lie upon. */
@Repository
class SqlOpeningBook implements OpeningBook {

    private final JdbcClient jdbc;

    SqlOpeningBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Opening> find(UUID id) {
        return read(jdbc.sql("select * from street_link_opening where id = ?").param(id)).stream().findFirst();
    }

    @Override
    public List<Opening> ofLink(UUID project) {
        return read(jdbc.sql("select * from street_link_opening where project_id = ? order by position").param(project));
    }

    private List<Opening> read(JdbcClient.StatementSpec asked) {
        return asked.query((row, _) -> opening(row)).list().stream().map(this::whole).toList();
    }

    private Opening whole(Opening bare) {
        var overlaps = jdbc.sql("select other_id, metres from street_link_overlap where opening_id = ? order by position")
                .param(bare.id())
                .query((row, _) -> new Opening.Overlap(row.getObject(1, UUID.class), row.getBigDecimal(2))).list();
        return new Opening(bare.id(), bare.project(), bare.day(), bare.measured(), bare.base(), bare.overlapping(), overlaps,
                bare.evidence(), bare.account(), bare.recorder(), bare.at());
    }

    private static Opening opening(ResultSet row) throws SQLException {
        return new Opening(row.getObject("id", UUID.class), row.getObject("project_id", UUID.class),
                row.getObject("day", LocalDate.class), Opening.Measured.valueOf(row.getString("measured")),
                row.getBigDecimal("base"), row.getBigDecimal("overlapping"), List.of(), row.getObject("evidence_id", UUID.class),
                row.getObject("recorded_by", UUID.class), row.getString("recorder"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public void add(List<Opening> openings) {
        for (var one : openings) {
            jdbc.sql(
                    """
                            insert into street_link_opening (id, project_id, position, day, measured, base, overlapping, counted,
                                evidence_id, recorded_by, recorder, recorded_at)
                            select ?, ?, (select count(*) + 1 from street_link_opening where project_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?""")
                    .params(one.id(), one.project(), one.project(), one.day(), one.measured().name(), one.base(),
                            one.overlapping(), one.counted(), one.evidence(), one.account(), one.recorder(),
                            one.at().atOffset(ZoneOffset.UTC))
                    .update();
            for (var at = 0; at < one.overlaps().size(); at++) {
                jdbc.sql("insert into street_link_overlap (opening_id, position, other_id, metres) values (?, ?, ?, ?)")
                        .params(one.id(), at, one.overlaps().get(at).other(), one.overlaps().get(at).metres()).update();
            }
        }
    }

    @Override
    public void count(Collection<UUID> openings, Instant at) {
        jdbc.sql("insert into street_link_count (opening_id, counted_at) select id, ? from unnest(?::uuid[]) as t(id)")
                .param(at.atOffset(ZoneOffset.UTC)).param(openings.toArray(UUID[]::new)).update();
    }

    @Override
    public boolean open(UUID project) {
        return jdbc.sql("""
                select exists (select from street_link_opening o where o.project_id = ?
                    and not exists (select from street_link_count c where c.opening_id = o.id))""").param(project)
                .query(Boolean.class).single();
    }

    @Override
    public Map<UUID, Geometry> opened(UUID but) {
        return jdbc.sql("""
                select p.id, l.shape from project p join backstreet_line l on l.project_id = p.id
                 where p.kind = 'street_link' and p.stage = 'opened' and p.id <> ?""").param(but)
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), geometry(row))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Geometry geometry(ResultSet row) throws SQLException {
        try {
            return new WKBReader().read(row.getBytes("shape"));
        } catch (ParseException e) {
            throw new SQLException("a line of a link cannot be read", e);
        }
    }
}
