package cn.chenghua.governance.casework.persistence;

import java.util.UUID;

import cn.chenghua.governance.casework.TermVersions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SqlTermVersions implements TermVersions {

    private final JdbcClient jdbc;

    SqlTermVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Versions read() {
        return jdbc.sql("""
                select r.id, coalesce(r.version, 0), c.version, d.version
                  from calendar_version c cross join district_version d
                  left join (select id, version from disorder_rules order by version desc limit 1) r on true""")
                .query((row, number) -> new Versions(row.getObject(1, UUID.class), row.getInt(2), row.getLong(3), row.getLong(4)))
                .single();
    }
}
