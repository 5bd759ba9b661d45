package cn.chenghua.governance.project.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.Position;
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
        var asked = new Asked(filter);
        asked.and("p.number > :after", "after", after);
        return jdbc.sql(COLUMNS + asked.predicate() + "\n" + STAGES).params(asked.values).param("limit", limit)
                .query(SqlProjectLines::line).list();
    }

    @Override
    public int count(Filter filter, int limit) {
        var asked = new Asked(filter);
        return jdbc.sql("select count(*) from (select from project p" + asked.predicate() + " limit :limit) passed")
                .params(asked.values)
                .param("limit", limit).query(Integer.class).single();
    }

    @Override
    public List<Column> board(Filter filter, int each) {
        var asked = new Asked(filter);
        var columns = new LinkedHashMap<String, Column>();
        jdbc.sql("""
                select * from (select id, number, name, unit_code, responsible, due_on, coalesce(stage, '') stage,
                                      row_number() over (partition by stage order by due_on, number) rank,
                                      count(*) over (partition by stage) count
                                 from project p""" + asked.predicate() + ") ranked where rank <= :each order by rank")
                .params(asked.values).param("each", each)
                .query(row -> {
                    var count = row.getInt("count");
                    columns.computeIfAbsent(row.getString("stage"), stage -> new Column(stage, count, new ArrayList<>())).cards()
                            .add(new Card(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                                    new UnitCode(row.getString("unit_code")), row.getString("responsible"),
                                    row.getObject("due_on", LocalDate.class)));
                });
        return List.copyOf(columns.values());
    }

    @Override
    public Map<UnitCode, Integer> byUnit(Filter filter) {
        var asked = new Asked(filter);
        var counts = new HashMap<UnitCode, Integer>();
        jdbc.sql("select unit_code, count(*) from project p" + asked.predicate() + " group by unit_code").params(asked.values)
                .query(row -> {
                    counts.put(new UnitCode(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    @Override
    public List<Spot> spots(Filter filter, int limit) {
        var asked = new Asked(filter);
        asked.clauses.add("p.longitude is not null");
        return jdbc.sql("select id, number, name, kind, stage, due_on, longitude, latitude from project p" + asked.predicate()
                + " order by number limit :limit").params(asked.values).param("limit", limit)
                .query((row, _) -> new Spot(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                        row.getString("kind"), row.getString("stage"), row.getObject("due_on", LocalDate.class),
                        new Position(row.getBigDecimal("longitude"), row.getBigDecimal("latitude"))))
                .list();
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

    /** The predicate of a filter with its values. */
    private static final class Asked {

        private final List<String> clauses = new ArrayList<>();
        private final Map<String, @Nullable Object> values = new HashMap<>();

        Asked(Filter filter) {
            var codes = filter.scope().array();
            if (codes != null && filter.scope().departmental()) {
                and("""
                        (p.unit_code = any(:codes::text[]) or p.responsible = any(:departments::text[])
                            and (:bounds::text[] is null or p.unit_code = any(:bounds::text[])))""", "codes", codes);
                values.put("departments", filter.scope().departmentArray());
                values.put("bounds", filter.scope().boundsArray());
            } else if (codes != null) {
                and("p.unit_code = any(:codes::text[])", "codes", codes);
            }
            words(filter);
            var group = filter.group();
            if (group != null) {
                and("exists (select from project_group_member m where m.project_id = p.id and m.group_id = :group)", "group",
                        group);
            }
            among("p.kind", "kinds", filter.kinds());
            among("coalesce(p.class, '')", "classes", filter.classes());
            among("coalesce(p.phase, '')", "phases", filter.phases());
            var stage = filter.stage();
            if (stage != null) {
                and("p.stage = :stage", "stage", stage);
            }
            var lateOn = filter.lateOn();
            if (lateOn != null) {
                and("p.due_on < :lateOn", "lateOn", lateOn);
            }
        }

        private void words(Filter filter) {
            if (!filter.text().isEmpty()) {
                and("p.words @> :pieces::text[]", "pieces", filter.pieces());
                and("position(lower(:text) in lower(p.name || ' ' || p.number)) > 0", "text", filter.text());
            }
        }

        private void among(String column, String name, List<String> wanted) {
            if (!wanted.isEmpty()) {
                and(column + " = any(:" + name + "::text[])", name, wanted.toArray(String[]::new));
            }
        }

        void and(String clause, String name, Object value) {
            clauses.add(clause);
            values.put(name, value);
        }

        String predicate() {
            return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
        }
    }
}
