package cn.chenghua.governance.renewal.circle.persistence;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.circle.scenario.ScenarioLines;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlScenarioLines implements ScenarioLines {

    private final JdbcClient jdbc;

    SqlScenarioLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Scope scope, @Nullable UUID after, int limit) {
        return jdbc
                .sql("""
                        select s.*, (select count(*) from circle_scenario_change c where c.scenario_id = s.id) changes
                        from circle_scenario s
                        where (:codes::text[] is null or s.unit_code = any(:codes::text[]))
                          and (:after::uuid is null or (s.made_at, s.id) < (select a.made_at, a.id from circle_scenario a where a.id = :after::uuid))
                        order by s.made_at desc, s.id desc limit :limit""")
                .param("codes", scope.array()).param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Line(row.getObject("id", UUID.class), row.getLong("version"), row.getString("name"),
                        new UnitCode(row.getString("unit_code")), row.getString("made_by"),
                        row.getTimestamp("made_at").toInstant(), row.getInt("changes")))
                .list();
    }
}
