package cn.chenghua.governance.featuredstreet.programme.persistence;

import java.util.List;

import cn.chenghua.governance.featuredstreet.programme.Programme;
import cn.chenghua.governance.featuredstreet.programme.Programmes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programmes, which change only by migration. */
@Repository
class SqlProgrammes implements Programmes {

    private final JdbcClient jdbc;

    SqlProgrammes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Programme> all() {
        return jdbc.sql("select code, clause, group_name from featured_programme order by position")
                .query((row, _) -> new Programme(row.getString(1), row.getString(2), row.getString(3))).list();
    }
}
