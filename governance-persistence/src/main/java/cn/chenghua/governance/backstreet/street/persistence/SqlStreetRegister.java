package cn.chenghua.governance.backstreet.street.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.backstreet.persistence.Asked;
import cn.chenghua.governance.backstreet.street.StreetRegister;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.Depth;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of back streets from one predicate. */
@Repository
class SqlStreetRegister implements StreetRegister {

    private static final int PIECE = 500;
    private final JdbcClient jdbc;

    SqlStreetRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        var asked = StreetPredicate.of(filter);
        asked.and("s.number > :after", "after", after);
        return lines(asked, " order by s.number limit :limit", limit);
    }

    @Override
    public List<Line> due(Filter filter, int limit) {
        return lines(StreetPredicate.of(filter.in(State.DUE)), " order by s.look_due, s.number limit :limit", limit);
    }

    private List<Line> lines(Asked asked, String order, int limit) {
        return jdbc.sql(StreetPredicate.STREETS + "select s.* from streets s" + asked.where() + order).params(asked.values())
                .param("limit", limit).query((row, _) -> line(row)).list();
    }

    @Override
    public Sums sums(Filter filter) {
        var asked = StreetPredicate.of(filter);
        var states = new EnumMap<State, Integer>(State.class);
        var stated = new BigDecimal[]{BigDecimal.ZERO};
        var drawn = new BigDecimal[]{BigDecimal.ZERO};
        jdbc.sql(StreetPredicate.STREETS
                + "select s.state, count(*) n, coalesce(sum(s.stated), 0) stated, coalesce(sum(s.drawn), 0) drawn from streets s"
                + asked.where() + " group by s.state").params(asked.values()).query((row, _) -> {
                    stated[0] = stated[0].add(row.getBigDecimal("stated"));
                    drawn[0] = drawn[0].add(row.getBigDecimal("drawn"));
                    return states.put(State.valueOf(row.getString("state")), row.getInt("n"));
                }).list();
        return new Sums(states, stated[0], drawn[0]);
    }

    @Override
    public void each(Filter filter, Consumer<Line> consumer) {
        var after = "";
        while (true) {
            var lines = list(filter, after, PIECE);
            lines.forEach(consumer);
            if (lines.size() < PIECE) {
                return;
            }
            after = lines.getLast().number();
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        var depth = row.getString("depth");
        return new Line(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                new UnitCode(row.getString("unit_code")), row.getString("responsible"), row.getString("stage"),
                row.getBigDecimal("stated"), row.getBigDecimal("drawn"), row.getString("road_class"),
                depth == null ? null : Depth.valueOf(depth), row.getString("contractors"), row.getString("works"),
                State.valueOf(row.getString("state")), row.getObject("accepted_on", LocalDate.class),
                row.getObject("look_due", LocalDate.class));
    }
}
