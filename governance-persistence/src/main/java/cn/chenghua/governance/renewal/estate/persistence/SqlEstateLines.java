package cn.chenghua.governance.renewal.estate.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.persistence.ProjectPredicate;
import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.ComponentState;
import cn.chenghua.governance.renewal.estate.EstateLines;
import cn.chenghua.governance.renewal.estate.Owner;
import cn.chenghua.governance.renewal.estate.Supply;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads estates with their four components in one statement; an estate of which nothing was said yet has four open ones. */
@Repository
class SqlEstateLines implements EstateLines {

    private static final String COMPONENTS = """
            (select k.component, coalesce(c.state, 'OPEN') state, coalesce(c.handed_over, false) handed_over
               from unnest(array['WATER', 'POWER', 'HEATING_OR_GAS', 'PROPERTY']) with ordinality k(component, place)
               left join handover_component c on c.project_id = p.id and c.component = k.component
              order by k.place)""";
    private final JdbcClient jdbc;

    SqlEstateLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        var asked = asked(filter);
        asked.and("p.number > :after", "after", after);
        return jdbc.sql("""
                select p.id, p.number, p.name, p.unit_code, p.responsible, p.stage, coalesce(h.version + 1, 0) version,
                       coalesce(h.enterprise, '') enterprise, h.households, h.third, t.threads
                  from (select * from project p""" + asked.where() + "\n order by number limit :limit) p\n" + """
                 left join handover h on h.project_id = p.id
                cross join lateral (select array_agg(array[component, state, handed_over::text]) threads from\s""" + COMPONENTS
                + " x) t\n order by p.number").params(asked.values()).param("limit", limit).query(SqlEstateLines::line).list();
    }

    @Override
    public int count(Filter filter) {
        var asked = asked(filter);
        return jdbc.sql("select count(*) from project p" + asked.where()).params(asked.values()).query(Integer.class).single();
    }

    @Override
    public List<Cell> matrix(Filter filter) {
        var asked = asked(filter);
        return jdbc
                .sql("select x.component, x.state, count(*) estates, count(*) filter (where x.handed_over) moved from project p "
                        + "cross join lateral " + COMPONENTS + " x" + asked.where() + " group by 1, 2")
                .params(asked.values())
                .query((row, number) -> new Cell(Component.valueOf(row.getString(1)), ComponentState.valueOf(row.getString(2)),
                        row.getInt(3), row.getInt(4)))
                .list();
    }

    @Override
    public Map<UnitCode, Share> byUnit(Filter filter) {
        var asked = asked(filter);
        var shares = new HashMap<UnitCode, Share>();
        jdbc.sql("select unit_code, count(*), count(*) filter (where stage = 'handed_over') from project p" + asked.where()
                + " group by 1").params(asked.values())
                .query(row -> {
                    shares.put(new UnitCode(row.getString(1)), new Share(row.getInt(2), row.getInt(3)));
                });
        return shares;
    }

    private static ProjectPredicate asked(Filter filter) {
        var asked = new ProjectPredicate(filter.projects());
        asked.and("p.kind = 'estate'");
        var parts = new ArrayList<String>();
        var component = filter.component();
        if (component != null) {
            parts.add("x.component = '" + component.name() + "'");
        }
        var state = filter.state();
        if (state != null) {
            parts.add("x.state = '" + state.name() + "'");
        }
        var over = filter.over();
        if (over != null) {
            parts.add(over ? "x.handed_over" : "not x.handed_over and x.state <> 'NOT_APPLICABLE'");
        }
        if (state != null || over != null) {
            asked.and("exists (select from " + COMPONENTS + " x where " + String.join(" and ", parts) + ")");
        }
        return asked;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var third = row.getString("third");
        return new Line(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                new UnitCode(row.getString("unit_code")), row.getString("responsible"), row.getString("stage"),
                row.getLong("version"), new Owner(row.getString("enterprise"), row.getObject("households", Integer.class),
                        third == null ? null : Supply.valueOf(third)),
                threads(row.getArray("threads")));
    }

    private static List<EstateLines.Thread> threads(@Nullable Array array) throws SQLException {
        var threads = new ArrayList<EstateLines.Thread>();
        if (array != null) {
            for (var cells : (String[][]) array.getArray()) {
                threads.add(new EstateLines.Thread(Component.valueOf(cells[0]), ComponentState.valueOf(cells[1]),
                        Boolean.parseBoolean(cells[2])));
            }
        }
        return threads;
    }
}
