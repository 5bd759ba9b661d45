package cn.chenghua.governance.project.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.Step;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lists and counts from one predicate; the words of a search narrow by their pieces before they are compared. */
@Repository
class SqlProjectLines implements ProjectLines {

    private static final int PIECE = 1_000;
    private static final String COLUMNS = """
            select p.id, p.version, p.number, p.name, p.kind, p.unit_code, p.class, p.phase, p.responsible, p.budget,
                   p.metres, p.square_metres, p.yuan, p.hours, p.stage, p.due_on, s.steps
              from\s""";
    private static final String STAGES = """
            p
             cross join lateral (select string_agg(stage || '/' || coalesce(planned::text, '') || '/' || coalesce(actual::text, ''),
                                                   ',' order by position) steps
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
        return jdbc.sql(COLUMNS + asked.first() + STAGES).params(asked.values()).param("limit", limit)
                .query(SqlProjectLines::line).list();
    }

    @Override
    public int count(Filter filter, int limit) {
        var asked = new ProjectPredicate(filter);
        return jdbc.sql("select count(*) from (" + asked.passed() + " limit :limit) passed").params(asked.values())
                .param("limit", limit).query(Integer.class).single();
    }

    @Override
    public List<Column> board(Filter filter, int each) {
        var asked = new ProjectPredicate(filter);
        var columns = new LinkedHashMap<String, Column>();
        jdbc.sql("""
                select * from (select id, number, name, unit_code, responsible, due_on, coalesce(stage, '') stage,
                                      row_number() over (partition by stage order by due_on, number) rank,
                                      count(*) over (partition by stage) count
                                 from project p""" + asked.where() + ") ranked where rank <= :each order by rank")
                .params(asked.values()).param("each", each)
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
        var asked = new ProjectPredicate(filter);
        var counts = new HashMap<UnitCode, Integer>();
        jdbc.sql("select unit_code, count(*) from project p" + asked.where() + " group by unit_code").params(asked.values())
                .query(row -> {
                    counts.put(new UnitCode(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    @Override
    public List<Spot> spots(Filter filter, int limit) {
        var asked = new ProjectPredicate(filter);
        asked.and("p.longitude is not null");
        return jdbc.sql("select id, number, name, kind, stage, due_on, longitude, latitude from project p" + asked.where()
                + " order by number limit :limit").params(asked.values()).param("limit", limit)
                .query((row, _) -> new Spot(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                        row.getString("kind"), row.getString("stage"), row.getObject("due_on", LocalDate.class),
                        new Position(row.getBigDecimal("longitude"), row.getBigDecimal("latitude"))))
                .list();
    }

    /** Outside a transaction the next piece is read while the last is handed out. */
    @Override
    public void each(Filter filter, Consumer<Line> consumer) {
        try (var ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            Executor reader = TransactionSynchronizationManager.isActualTransactionActive() ? Runnable::run : ahead;
            var next = CompletableFuture.supplyAsync(() -> list(filter, "", PIECE), reader);
            while (true) {
                var lines = given(next);
                var more = lines.size() == PIECE;
                if (more) {
                    var after = lines.getLast().number();
                    next = CompletableFuture.supplyAsync(() -> list(filter, after, PIECE), reader);
                }
                lines.forEach(consumer);
                if (!more) {
                    return;
                }
            }
        }
    }

    private static List<Line> given(CompletableFuture<List<Line>> piece) {
        try {
            return piece.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** By the place of each column in {@link #COLUMNS}. */
    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getObject(1, UUID.class), row.getLong(2), row.getString(3), row.getString(4), row.getString(5),
                new UnitCode(row.getString(6)), row.getString(7), row.getString(8), row.getString(9), row.getBigDecimal(10),
                new Measures(row.getBigDecimal(11), row.getBigDecimal(12), row.getBigDecimal(13), row.getBigDecimal(14)),
                row.getString(15), row.getObject(16, LocalDate.class), steps(row.getString(17)));
    }

    /** None for a project whose stages are missing. */
    private static List<Step> steps(@Nullable String told) {
        var steps = new ArrayList<Step>();
        if (told != null) {
            for (var one : told.split(",")) {
                var parts = one.split("/", 3);
                steps.add(new Step(parts[0], day(parts[1]), day(parts[2])));
            }
        }
        return steps;
    }

    /** A day as PostgreSQL writes it, 2018-10-31; read by its digits, for a list has hundreds of thousands. */
    private static @Nullable LocalDate day(String text) {
        return text.isEmpty()
                ? null
                : LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10),
                        Integer.parseInt(text, 8, 10, 10));
    }
}
