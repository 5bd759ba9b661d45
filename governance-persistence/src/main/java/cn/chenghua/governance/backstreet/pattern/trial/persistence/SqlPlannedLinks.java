package cn.chenghua.governance.backstreet.pattern.trial.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.backstreet.pattern.NewLink;
import cn.chenghua.governance.backstreet.pattern.trial.PlannedLinks;

import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links of the latest upload. */
@Repository
class SqlPlannedLinks implements PlannedLinks {

    private final JdbcClient jdbc;
    private final Trail trail;

    SqlPlannedLinks(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public List<NewLink> all() {
        return jdbc.sql("select key, name, shape from pattern_link order by position").query(SqlPlannedLinks::link).list();
    }

    @Override
    public String source() {
        return jdbc.sql("select source from pattern_link order by position limit 1").query(String.class).optional().orElse("");
    }

    @Override
    public void replace(List<NewLink> links, String source, String by, Instant at) {
        jdbc.sql("delete from pattern_link").update();
        for (var position = 0; position < links.size(); position++) {
            var link = links.get(position);
            jdbc.sql("""
                    insert into pattern_link (position, key, name, shape, source, laid_by, laid_at)
                    values (?, ?, ?, ?, ?, ?, ?)""").params(position, link.key(), link.name(),
                    new WKBWriter().write(link.geometry()), source, by, at.atOffset(ZoneOffset.UTC)).update();
        }
        trail.note(Note.of(Act.IMPORT, Subject.many("pattern_link")).counted(source, links.size()));
    }

    private static NewLink link(ResultSet row, int number) throws SQLException {
        try {
            return new NewLink(row.getString("key"), row.getString("name"), new WKBReader().read(row.getBytes("shape")), false);
        } catch (ParseException e) {
            throw new SQLException("the shape of planned link " + row.getString("key") + " cannot be read", e);
        }
    }
}
