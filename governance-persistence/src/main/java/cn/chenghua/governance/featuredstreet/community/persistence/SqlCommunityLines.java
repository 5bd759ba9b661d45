package cn.chenghua.governance.featuredstreet.community.persistence;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.featuredstreet.community.CommunityLines;
import cn.chenghua.governance.featuredstreet.community.NamingState;
import cn.chenghua.governance.featuredstreet.persistence.Narrowed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of demonstration communities from one predicate. */
@Repository
class SqlCommunityLines implements CommunityLines {

    private static final String COMMUNITIES = """
            with communities as (
              select p.id, p.number, p.name, p.unit_code, p.responsible, p.class, coalesce(d.state, 'OPEN') state, d.due_on
                from project p left join demonstration_community d on d.project_id = p.id
               where p.kind = 'demonstration')
            """;

    private final JdbcClient jdbc;

    SqlCommunityLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Narrowed asked(Filter filter) {
        return new Narrowed("c", filter.scope()).text("c", filter.text()).and("c.class = :class", "class", filter.classCode())
                .and("c.state = :state", "state", filter.state()).and("c.due_on <= :due::date", "due", filter.dueOn());
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        var asked = asked(filter).and("c.number > :after", "after", after);
        return jdbc.sql(COMMUNITIES + "select c.* from communities c" + asked.where() + " order by c.number limit :limit")
                .params(asked.values()).param("limit", limit)
                .query((row, _) -> new Line(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                        new UnitCode(row.getString("unit_code")), row.getString("responsible"), row.getString("class"),
                        NamingState.valueOf(row.getString("state")), row.getObject("due_on", LocalDate.class)))
                .list();
    }

    @Override
    public Map<NamingState, Integer> standings(Filter filter) {
        var asked = asked(filter);
        var counts = new EnumMap<NamingState, Integer>(NamingState.class);
        jdbc.sql(COMMUNITIES + "select c.state, count(*) from communities c" + asked.where() + " group by 1")
                .params(asked.values()).query((row, _) -> counts.put(NamingState.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }
}
