package cn.chenghua.governance.featuredstreet.smart.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.featuredstreet.persistence.Narrowed;
import cn.chenghua.governance.featuredstreet.smart.FittingState;
import cn.chenghua.governance.featuredstreet.smart.SmartLines;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of smart estates from one predicate; the latest of each subsystem counts. */
@Repository
class SqlSmartLines implements SmartLines {

    private static final String ESTATES = """
            with latest as (
              select distinct on (project_id, subsystem) project_id, subsystem, state from smart_fitting
               order by project_id, subsystem, position desc), estates as (
              select p.id, p.number, p.name, p.unit_code, p.responsible, p.stage from project p where p.kind = 'smart_estate')
            """;
    private static final String STANDS = """
            coalesce((select l.state from latest l where l.project_id = e.id and l.subsystem = :subsystem), 'NOT_PLANNED')
              = :state""";

    private final JdbcClient jdbc;

    SqlSmartLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Narrowed asked(Filter filter) {
        var asked = new Narrowed("e", filter.scope()).text("e", filter.text()).and("e.stage = :stage", "stage", filter.stage());
        var subsystem = filter.subsystem();
        return subsystem == null ? asked : asked.with("subsystem", subsystem).and(STANDS, "state", filter.state());
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        var asked = asked(filter).and("e.number > :after", "after", after);
        return jdbc.sql(ESTATES + """
                select e.*, (select array_agg(array[l.subsystem, l.state]) from latest l where l.project_id = e.id) fittings
                  from estates e""" + asked.where() + " order by e.number limit :limit").params(asked.values())
                .param("limit", limit).query((row, _) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var fittings = new HashMap<String, FittingState>();
        var array = row.getArray("fittings");
        if (array != null) {
            for (var cell : (String[][]) array.getArray()) {
                fittings.put(cell[0], FittingState.valueOf(cell[1]));
            }
        }
        return new Line(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                new UnitCode(row.getString("unit_code")), row.getString("responsible"), row.getString("stage"), fittings);
    }

    @Override
    public int count(Filter filter) {
        var asked = asked(filter);
        return jdbc.sql(ESTATES + "select count(*) from estates e" + asked.where()).params(asked.values()).query(Integer.class)
                .single();
    }

    @Override
    public Map<String, Map<FittingState, Integer>> matrix(Filter filter) {
        var asked = asked(filter);
        var matrix = new HashMap<String, Map<FittingState, Integer>>();
        jdbc.sql(ESTATES + "select l.subsystem, l.state, count(*) from latest l join estates e on e.id = l.project_id"
                + asked.where() + " group by 1, 2").params(asked.values())
                .query((row, _) -> matrix.computeIfAbsent(row.getString(1), _ -> new EnumMap<>(FittingState.class))
                        .put(FittingState.valueOf(row.getString(2)), row.getInt(3)))
                .list();
        return matrix;
    }
}
