package cn.chenghua.governance.supervision.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;
import cn.chenghua.governance.supervision.CaseLines;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;
import cn.chenghua.governance.supervision.SupervisedCase.State;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists, counts and tallies from one predicate. */
@Repository
class SqlCaseLines implements CaseLines {

    private static final int PIECE = 500;
    private static final String COLUMNS = """
            select c.*, p.id as seen_project, p.number || ' ' || p.name as project_name,
                   (select day from case_entry where case_id = c.id and position = 0) as registered_on
              from (select * from supervised_case c""";
    private static final String ORDER = """
            order by number desc limit :limit) c left join project p on p.id = c.project_id and\s""";
    private static final String AGAIN = " order by c.number desc";
    private final JdbcClient jdbc;

    SqlCaseLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, @Nullable String after, int limit) {
        var asked = new CasePredicate(filter);
        if (after != null) {
            asked.and("c.number < :after", "after", after);
        }
        var seen = asked.seesProject(filter.scope());
        return jdbc.sql(COLUMNS + asked.where() + "\n" + ORDER + seen + AGAIN).params(asked.values()).param("limit", limit)
                .query((row, number) -> line(row)).list();
    }

    @Override
    public int count(Filter filter, int limit) {
        var asked = new CasePredicate(filter);
        return jdbc.sql("select count(*) from (select from supervised_case c" + asked.where() + " limit :limit) passed")
                .params(asked.values()).param("limit", limit).query(Integer.class).single();
    }

    @Override
    public List<Tally> tally(Filter filter) {
        var asked = new CasePredicate(filter);
        return jdbc.sql("select state, count(*)::integer n from supervised_case c" + asked.where() + " group by state")
                .params(asked.values()).query((row, number) -> new Tally(State.valueOf(row.getString("state")), row.getInt("n")))
                .list().stream().sorted(java.util.Comparator.comparing(Tally::state)).toList();
    }

    @Override
    public void each(Filter filter, Consumer<Line> consumer) {
        String after = null;
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
        return new Line(row.getObject("id", UUID.class), row.getLong("version"), row.getString("number"),
                row.getString("title"), Origin.valueOf(row.getString("origin")), new UnitCode(row.getString("place")),
                new UnitCode(row.getString("unit_code")), row.getString("responsible"), row.getInt("day_limit"),
                State.valueOf(row.getString("state")), SqlCaseRows.constant(Level.class, row.getString("urged")),
                row.getObject("due_on", LocalDate.class), row.getObject("waits_until", LocalDate.class),
                SqlCaseRows.constant(Outcome.class, row.getString("outcome")), row.getObject("registered_on", LocalDate.class),
                row.getObject("seen_project", UUID.class), row.getString("project_name"), row.getString("target_code"));
    }
}
