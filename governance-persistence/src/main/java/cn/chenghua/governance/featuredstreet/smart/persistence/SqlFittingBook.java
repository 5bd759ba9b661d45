package cn.chenghua.governance.featuredstreet.smart.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.featuredstreet.smart.Fitting;
import cn.chenghua.governance.featuredstreet.smart.FittingBook;
import cn.chenghua.governance.featuredstreet.smart.FittingState;
import cn.chenghua.governance.storage.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of subsystems, one row each. */
@Repository
class SqlFittingBook implements FittingBook {

    private final JdbcClient jdbc;

    SqlFittingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, List<Fitting>> ofAll(Collection<UUID> projects) {
        var found = new HashMap<UUID, List<Fitting>>();
        jdbc.sql("select * from smart_fitting where project_id = any(?) order by project_id, position")
                .param(projects.toArray(UUID[]::new))
                .query((row, _) -> found.computeIfAbsent(row.getObject("project_id", UUID.class), _ -> new ArrayList<>())
                        .add(new Fitting(row.getString("subsystem"), FittingState.valueOf(row.getString("state")),
                                row.getObject("day", LocalDate.class), row.getObject("evidence_id", UUID.class),
                                row.getString("maker"), row.getInt("points"), row.getString("said_by"),
                                row.getObject("said_at", OffsetDateTime.class).toInstant())))
                .list();
        return found;
    }

    @Override
    public void add(UUID project, List<Fitting> said) {
        jdbc.sql(
                """
                        insert into smart_fitting (project_id, position, subsystem, state, day, evidence_id, maker, points, said_by, said_at)
                        select ?, (select count(*) from smart_fitting where project_id = ?) + n, a, b, c::date, d::uuid, e, f::integer, g,
                               h::timestamptz
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                            with ordinality as t(a, b, c, d, e, f, g, h, n)""")
                .param(project).param(project)
                .param(Columns.of(said, Fitting::subsystem)).param(Columns.of(said, Fitting::state))
                .param(Columns.of(said, Fitting::day)).param(Columns.of(said, Fitting::evidence))
                .param(Columns.of(said, Fitting::maker)).param(Columns.of(said, Fitting::points))
                .param(Columns.of(said, Fitting::by)).param(Columns.of(said, Fitting::at)).update();
    }
}
