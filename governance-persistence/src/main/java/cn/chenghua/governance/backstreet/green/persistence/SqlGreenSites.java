package cn.chenghua.governance.backstreet.green.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.backstreet.green.GreenLevel;
import cn.chenghua.governance.backstreet.green.GreenSite;
import cn.chenghua.governance.backstreet.green.GreenSites;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Green sites as rows beside their projects; a version is replaced only by the next. */
@Repository
class SqlGreenSites implements GreenSites {

    private final JdbcClient jdbc;
    private final Trail trail;

    SqlGreenSites(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public Optional<GreenSite> find(UUID project) {
        return jdbc.sql("select * from green_site where project_id = ?").param(project).query(SqlGreenSites::site).optional();
    }

    @Override
    public Map<UUID, GreenSite> findAll(Collection<UUID> projects) {
        return projects.isEmpty()
                ? Map.of()
                : jdbc.sql("select * from green_site where project_id = any(?)").param(projects.toArray(UUID[]::new))
                        .query(SqlGreenSites::site).list().stream().collect(Collectors.toMap(GreenSite::project, site -> site));
    }

    @Override
    public boolean put(GreenSite site, String by, Instant at) {
        var shape = site.geometry();
        var completion = site.completion();
        var written = jdbc.sql("""
                insert into green_site as kept (project_id, version, level, shape, points, measured, source, stated, basis, share,
                                                share_on, share_evidence, share_by, changed_by, changed_at)
                values (:project, :version, :level, :shape, :points, :measured, :source, :stated, :basis, :share, :on, :evidence,
                        :said, :by, :at)
                on conflict (project_id) do update
                   set version = excluded.version, level = excluded.level, shape = excluded.shape, points = excluded.points,
                       measured = excluded.measured, source = excluded.source, stated = excluded.stated, basis = excluded.basis,
                       share = excluded.share, share_on = excluded.share_on, share_evidence = excluded.share_evidence,
                       share_by = excluded.share_by, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                 where kept.version = excluded.version - 1""").param("project", site.project())
                .param("version", site.version()).param("level", site.level().name())
                .param("shape", shape == null ? null : new WKBWriter().write(shape))
                .param("points", shape == null ? null : shape.getNumPoints()).param("measured", site.measured())
                .param("source", site.source()).param("stated", site.stated()).param("basis", site.basis().name())
                .param("share", completion == null ? null : completion.share())
                .param("on", completion == null ? null : completion.on())
                .param("evidence", completion == null ? null : completion.evidence())
                .param("said", completion == null ? null : completion.by()).param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
        if (written) {
            trail.note(Note.of(Act.CHANGE, Subject.of("green_site", site.project())).with(List.of(
                    new Change("version", null, Long.toString(site.version())),
                    new Change("measured", null, String.valueOf(site.measured())),
                    new Change("stated", null, String.valueOf(site.stated())), new Change("basis", null, site.basis().name()),
                    new Change("share", null, completion == null ? null : completion.share().toPlainString()))));
        }
        return written;
    }

    private static GreenSite site(ResultSet row, int number) throws SQLException {
        var share = row.getBigDecimal("share");
        return new GreenSite(row.getObject("project_id", UUID.class), row.getLong("version"),
                GreenLevel.valueOf(row.getString("level")), shape(row), row.getString("source"), row.getBigDecimal("stated"),
                GreenSite.Basis.valueOf(row.getString("basis")), share == null ? null : completion(row, share));
    }

    private static GreenSite.Completion completion(ResultSet row, BigDecimal share) throws SQLException {
        return new GreenSite.Completion(share, row.getObject("share_on", LocalDate.class),
                row.getObject("share_evidence", UUID.class), row.getString("share_by"));
    }

    static @Nullable Geometry shape(ResultSet row) throws SQLException {
        var bytes = row.getBytes("shape");
        try {
            return bytes == null ? null : new WKBReader().read(bytes);
        } catch (ParseException e) {
            throw new SQLException("the shape of a green site cannot be read", e);
        }
    }
}
