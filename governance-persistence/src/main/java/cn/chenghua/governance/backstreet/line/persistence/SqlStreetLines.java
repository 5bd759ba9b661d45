package cn.chenghua.governance.backstreet.line.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.line.StreetLines;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines of streets as well-known binary. */
@Repository
class SqlStreetLines implements StreetLines {

    private final JdbcClient jdbc;

    SqlStreetLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<StreetLine> find(UUID project) {
        return Optional.ofNullable(of(List.of(project)).get(project));
    }

    @Override
    public Map<UUID, StreetLine> of(Collection<UUID> projects) {
        return jdbc.sql("select project_id, shape, source from backstreet_line where project_id = any(?)")
                .param(projects.toArray(UUID[]::new))
                .query((row, _) -> new StreetLine(row.getObject("project_id", UUID.class), geometry(row),
                        row.getString("source")))
                .list().stream().collect(Collectors.toMap(StreetLine::project, line -> line));
    }

    @Override
    public List<Drawn> drawn(String kind, Scope scope, int limit) {
        return jdbc.sql("""
                select p.id, p.number, p.name, p.stage, l.shape from backstreet_line l join project p on p.id = l.project_id
                 where p.kind = :kind
                   and (:codes::text[] is null or p.unit_code = any(:codes::text[]) or p.responsible = any(:departments::text[])
                            and (:bounds::text[] is null or p.unit_code = any(:bounds::text[])))
                 order by p.number limit :limit""").param("kind", kind).param("codes", scope.array())
                .param("departments", scope.departmentArray()).param("bounds", scope.boundsArray()).param("limit", limit)
                .query((row, _) -> new Drawn(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                        row.getString("stage"), geometry(row)))
                .list();
    }

    @Override
    public void put(StreetLine line, String by, Instant at) {
        jdbc.sql(
                """
                        insert into backstreet_line (project_id, shape, points, metres, source, drawn_by, drawn_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (project_id) do update set shape = excluded.shape, points = excluded.points,
                          metres = excluded.metres, source = excluded.source, drawn_by = excluded.drawn_by, drawn_at = excluded.drawn_at""")
                .params(line.project(), new WKBWriter().write(line.geometry()), line.geometry().getNumPoints(), line.metres(),
                        line.source(), by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Geometry geometry(ResultSet row) throws SQLException {
        try {
            return new WKBReader().read(row.getBytes("shape"));
        } catch (ParseException e) {
            throw new SQLException("a line of a street cannot be read", e);
        }
    }
}
