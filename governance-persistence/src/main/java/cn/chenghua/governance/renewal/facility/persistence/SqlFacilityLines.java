package cn.chenghua.governance.renewal.facility.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.persistence.ProjectPredicate;
import cn.chenghua.governance.renewal.facility.FacilityLines;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads facilities in one statement; lists and counts come from one predicate. */
@Repository
class SqlFacilityLines implements FacilityLines {

    private static final String CLOSED = "exists (select from facility_closing c where c.project_id = p.id and c.reopened_on is null)";
    private static final String BUILT = "(select actual from project_stage s where s.project_id = p.id and s.stage = 'completed')";
    private final JdbcClient jdbc;

    SqlFacilityLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        var asked = asked(filter);
        asked.and("p.number > :after", "after", after);
        return jdbc.sql("""
                select p.id, p.number, p.name, p.unit_code, p.responsible, p.class, f.item, coalesce(f.address, '') address,
                       f.capacity, coalesce(f.capacity_unit, '') capacity_unit, p.stage, p.longitude, p.latitude,
                       (select actual from project_stage s where s.project_id = p.id and s.stage = 'completed') built_on,
                       coalesce((select actual from project_stage s where s.project_id = p.id and s.stage = 'opened'),
                                c.opened_on) opened_on, c.closed_on
                  from (select * from project p""" + asked.where() + "\n order by number limit :limit) p\n" + """
                 left join facility f on f.project_id = p.id
                 left join facility_closing c on c.project_id = p.id and c.reopened_on is null
                order by p.number""").params(asked.values()).param("limit", limit).query(SqlFacilityLines::line).list();
    }

    @Override
    public int count(Filter filter) {
        var asked = asked(filter);
        return jdbc.sql("select count(*) from project p" + asked.where()).params(asked.values()).query(Integer.class).single();
    }

    @Override
    public List<Sum> sums(Filter filter) {
        var asked = asked(filter);
        return jdbc.sql("select p.class, coalesce(extract(year from " + BUILT + ")::integer, 0) as of, count(*), "
                + "count(*) filter (where p.stage = 'opened'), count(*) filter (where " + CLOSED + ") from project p"
                + asked.where() + " group by 1, 2 order by 1, 2").params(asked.values())
                .query((row, number) -> new Sum(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
    }

    @Override
    public Map<UnitCode, Integer> byUnit(Filter filter) {
        var asked = asked(filter);
        var counts = new HashMap<UnitCode, Integer>();
        jdbc.sql("select unit_code, count(*) from project p" + asked.where() + " group by 1").params(asked.values())
                .query(row -> {
                    counts.put(new UnitCode(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    private static ProjectPredicate asked(Filter filter) {
        var asked = new ProjectPredicate(filter.projects());
        asked.and("p.kind = 'facility'");
        var item = filter.item();
        if (item != null) {
            asked.and("exists (select from facility f where f.project_id = p.id and f.item = :item)", "item", item);
        }
        var built = filter.built();
        if (built != null) {
            asked.and(BUILT + (built ? " is not null" : " is null"));
        }
        var inUse = filter.inUse();
        if (inUse != null) {
            asked.and(inUse ? "p.stage = 'opened'" : "p.stage is distinct from 'opened'");
        }
        var closed = filter.closed();
        if (closed != null) {
            asked.and(closed ? CLOSED : "not " + CLOSED);
        }
        var year = filter.year();
        if (year != null) {
            asked.and("extract(year from " + BUILT + ") = :year", "year", year);
        }
        return asked;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var east = row.getBigDecimal("longitude");
        var north = row.getBigDecimal("latitude");
        return new Line(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                new UnitCode(row.getString("unit_code")), row.getString("responsible"), row.getString("class"),
                row.getString("item"), row.getString("address"), row.getBigDecimal("capacity"), row.getString("capacity_unit"),
                row.getString("stage"), row.getObject("built_on", LocalDate.class), row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class), east == null || north == null ? null : new Position(east, north));
    }
}
