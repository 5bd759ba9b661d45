package cn.chenghua.governance.backstreet.green.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.green.GreenLines;
import cn.chenghua.governance.backstreet.green.GreenSite;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.persistence.ProjectPredicate;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of the green register from the predicate of projects, with what is kept beside each. */
@Repository
class SqlGreenLines implements GreenLines {

    private static final int PIECE = 500;
    private static final String COLUMNS = """
            p.id, coalesce(g.version, 0) version, p.number, p.name, p.kind, p.class, p.phase, p.unit_code, p.responsible, p.stage,
            case when p.kind = 'greenway' then p.metres else p.square_metres end amount, g.measured,
            case when g.project_id is not null then g.stated when p.kind = 'greenway' then p.metres else p.square_metres end stated,
            coalesce(g.basis, 'STATED') basis, g.share, g.share_on, coalesce(g.source, '') source,
            (select actual from project_stage s where s.project_id = p.id and s.stage in ('completed', 'in_place')) built_on,
            (select actual from project_stage s where s.project_id = p.id and s.stage = 'opened') opened_on""";
    private static final String FROM = " from project p left join green_site g on g.project_id = p.id";

    private final JdbcClient jdbc;

    SqlGreenLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        var asked = asked(filter);
        asked.and("p.number > :after", "after", after);
        return jdbc.sql("select " + COLUMNS + FROM + asked.where() + " order by p.number limit :limit").params(asked.values())
                .param("limit", limit).query(SqlGreenLines::line).list();
    }

    @Override
    public int count(Filter filter, int limit) {
        var asked = asked(filter);
        return jdbc.sql("select count(*) from (select 1" + FROM + asked.where() + " limit :limit) passed")
                .params(asked.values()).param("limit", limit).query(Integer.class).single();
    }

    @Override
    public void each(Filter filter, Consumer<Drawn> consumer) {
        var after = "";
        while (true) {
            var asked = asked(filter);
            asked.and("p.number > :after", "after", after);
            var piece = jdbc.sql("select " + COLUMNS + ", g.shape" + FROM + asked.where() + " order by p.number limit :limit")
                    .params(asked.values()).param("limit", PIECE)
                    .query((row, number) -> new Drawn(line(row, number), SqlGreenSites.shape(row))).list();
            piece.forEach(consumer);
            if (piece.size() < PIECE) {
                return;
            }
            after = piece.getLast().line().number();
        }
    }

    @Override
    public List<Sum> sums(Scope scope) {
        var asked = asked(Filter.all(scope));
        return jdbc.sql("""
                select p.kind, p.class, p.phase, p.stage, count(*) count, count(g.shape) drawn,
                       coalesce(sum(case when p.kind = 'greenway' then p.metres else p.square_metres end), 0) amount"""
                + FROM + asked.where() + " group by p.kind, p.class, p.phase, p.stage order by 1, 2, 3, 4")
                .params(asked.values())
                .query((row, _) -> new Sum(row.getString("kind"), row.getString("class"), row.getString("phase"),
                        row.getString("stage"), row.getInt("count"), row.getInt("drawn"), row.getBigDecimal("amount")))
                .list();
    }

    private static ProjectPredicate asked(Filter filter) {
        var asked = new ProjectPredicate(filter.projects());
        var drawn = filter.drawn();
        if (drawn != null) {
            asked.and(drawn ? "g.shape is not null" : "g.shape is null");
        }
        var reached = filter.reached();
        if (reached != null) {
            asked.and(
                    "exists (select from project_stage s where s.project_id = p.id and s.stage = :reached and s.actual is not null)",
                    "reached", reached);
        }
        return asked;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getLong("version"), row.getString("number"), row.getString("name"),
                row.getString("kind"), row.getString("class"), row.getString("phase"), new UnitCode(row.getString("unit_code")),
                row.getString("responsible"), row.getString("stage"), plain(row, "amount"), plain(row, "measured"),
                plain(row, "stated"), GreenSite.Basis.valueOf(row.getString("basis")), plain(row, "share"),
                row.getObject("share_on", LocalDate.class), row.getObject("built_on", LocalDate.class),
                row.getObject("opened_on", LocalDate.class), row.getString("source"));
    }

    private static @Nullable BigDecimal plain(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }
}
