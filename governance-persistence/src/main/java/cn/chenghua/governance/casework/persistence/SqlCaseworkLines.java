package cn.chenghua.governance.casework.persistence;

import static cn.chenghua.governance.casework.persistence.SqlDisorderRows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.casework.CaseworkLines;
import cn.chenghua.governance.casework.DisorderCase.Source;
import cn.chenghua.governance.casework.DisorderCase.State;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists, counts and tallies from one predicate. */
@Repository
class SqlCaseworkLines implements CaseworkLines {

    private static final int PIECE = 500;
    private static final String LINES = """
            select c.id, c.version, c.number, c.asset_id, a.name as asset_name, a.kind as asset_kind, c.disorder, c.taxonomy,
                   c.severity, c.source, c.place, c.unit_code, c.responsible, c.state, c.outcome, c.found_at, c.filed_at, c.due_at,
                   c.closed_at, c.escalated, c.returns, c.reopenings, c.suspect
              from disorder_case c join asset a on a.id = c.asset_id where c.id in\s""";
    private final JdbcClient jdbc;

    SqlCaseworkLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, @Nullable String after, int limit) {
        var asked = new DisorderPredicate(filter);
        if (after != null) {
            asked.and("c.number < :after", "after", after);
        }
        return jdbc.sql(LINES + asked.first() + " order by c.number desc").params(asked.values()).param("limit", limit)
                .query((row, number) -> line(row)).list();
    }

    @Override
    public int count(Filter filter, int limit) {
        var asked = new DisorderPredicate(filter);
        return jdbc.sql("select count(*) from (select" + DisorderPredicate.FROM + asked.where() + " limit :limit) passed")
                .params(asked.values()).param("limit", limit).query(Integer.class).single();
    }

    @Override
    public List<Tally> tally(Filter filter) {
        var asked = new DisorderPredicate(filter);
        return jdbc.sql("select c.state, count(*)::integer n" + DisorderPredicate.FROM + asked.where() + " group by c.state")
                .params(asked.values()).query((row, number) -> new Tally(State.valueOf(row.getString("state")), row.getInt("n")))
                .list().stream().sorted(Comparator.comparing(Tally::state)).toList();
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
        var outcome = row.getString("outcome");
        var escalated = row.getString("escalated");
        return new Line(row.getObject("id", UUID.class), row.getLong("version"), row.getString("number"),
                row.getObject("asset_id", UUID.class), row.getString("asset_name"),
                AssetKind.valueOf(row.getString("asset_kind")), row.getString("disorder"), row.getInt("taxonomy"),
                Severity.valueOf(row.getString("severity")), Source.valueOf(row.getString("source")),
                new UnitCode(row.getString("place")), new UnitCode(row.getString("unit_code")), row.getString("responsible"),
                State.valueOf(row.getString("state")), outcome == null ? null : Outcome.valueOf(outcome),
                instant(row, "found_at").orElseThrow(), instant(row, "filed_at").orElse(null),
                instant(row, "due_at").orElse(null), instant(row, "closed_at").orElse(null),
                escalated == null ? null : Level.valueOf(escalated), row.getInt("returns"), row.getInt("reopenings"),
                row.getBoolean("suspect"));
    }
}
