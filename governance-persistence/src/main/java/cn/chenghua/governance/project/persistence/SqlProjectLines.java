package cn.chenghua.governance.project.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.Step;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists and counts from one predicate; the words of a search narrow by their pieces before they are compared. */
@Repository
class SqlProjectLines implements ProjectLines {

    private static final int PIECE = 500;
    private static final String COLUMNS = """
            select p.id, p.version, p.number, p.name, p.kind, p.unit_code, p.class, p.phase, p.responsible, p.budget,
                   p.metres, p.square_metres, p.yuan, p.hours, p.stage, p.due_on, s.stages, s.planned, s.actual
              from (select * from project p""";
    private static final String STAGES = """
            order by number limit :limit) p
             cross join lateral (select array_agg(stage order by position) stages,
                                        array_agg(coalesce(planned::text, '') order by position) planned,
                                        array_agg(coalesce(actual::text, '') order by position) actual
                                   from project_stage where project_id = p.id) s
            order by p.number""";

    private final JdbcClient jdbc;

    SqlProjectLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        var asked = new ProjectPredicate(filter);
        asked.and("p.number > :after", "after", after);
        return jdbc.sql(COLUMNS + asked.where() + "\n" + STAGES).params(asked.values()).param("limit", limit)
                .query(SqlProjectLines::line).list();
    }

    @Override
    public int count(Filter filter, int limit) {
        var asked = new ProjectPredicate(filter);
        return jdbc.sql("select count(*) from (select from project p" + asked.where() + " limit :limit) passed")
                .params(asked.values())
                .param("limit", limit).query(Integer.class).single();
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

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getLong("version"), row.getString("number"), row.getString("name"),
                row.getString("kind"), new UnitCode(row.getString("unit_code")), row.getString("class"), row.getString("phase"),
                row.getString("responsible"), row.getBigDecimal("budget"), SqlProjectRows.measures(row), row.getString("stage"),
                row.getObject("due_on", LocalDate.class), steps(row));
    }

    private static List<Step> steps(ResultSet row) throws SQLException {
        var stages = texts(row.getArray("stages"));
        var planned = texts(row.getArray("planned"));
        var actual = texts(row.getArray("actual"));
        var steps = new ArrayList<Step>();
        for (int i = 0; i < stages.length; i++) {
            steps.add(new Step(stages[i], day(planned[i]), day(actual[i])));
        }
        return steps;
    }

    /** None for a project whose stages are missing. */
    private static String[] texts(@Nullable Array array) throws SQLException {
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
