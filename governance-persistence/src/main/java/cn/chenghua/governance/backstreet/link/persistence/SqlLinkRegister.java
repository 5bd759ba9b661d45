package cn.chenghua.governance.backstreet.link.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.backstreet.link.LinkRegister;
import cn.chenghua.governance.backstreet.persistence.Asked;
import cn.chenghua.governance.district.UnitCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of links from one predicate. */
@Repository
class SqlLinkRegister implements LinkRegister {

    private static final int PIECE = 500;
    private static final String LINKS = """
            with links as (
              select p.id, p.number, p.name, p.unit_code, p.responsible, p.stage, p.metres as stated, l.metres as drawn,
                     k.as_built, coalesce(k.as_built_source, '') as as_built_source,
                     case when p.stage = 'opened' then o.day end as opened_on,
                     case when p.stage = 'opened' then o.overlapping end as overlapping,
                     case when p.stage = 'opened' then p.metres end as counted
                from project p
                left join street_link k on k.project_id = p.id
                left join backstreet_line l on l.project_id = p.id
                left join lateral (select n.day, n.overlapping from street_link_opening n
                                    where n.project_id = p.id order by n.position desc limit 1) o on true
               where p.kind = 'street_link')
            """;
    private final JdbcClient jdbc;

    SqlLinkRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Asked asked(Filter filter) {
        var open = filter.open();
        return new Asked("s", filter.scope()).text("s.number || ' ' || s.name", filter.text())
                .and("(coalesce(s.stage, '') = 'opened') = :open", "open", open)
                .and("abs(coalesce(s.as_built, s.stated) - s.drawn) * 100 > s.drawn * :flagged::integer", "flagged",
                        filter.flagged());
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        var asked = asked(filter).and("s.number > :after", "after", after);
        return jdbc.sql(LINKS + "select s.* from links s" + asked.where() + " order by s.number limit :limit")
                .params(asked.values()).param("limit", limit).query((row, _) -> line(row)).list();
    }

    @Override
    public Sums sums(Filter filter) {
        var asked = asked(filter);
        return jdbc.sql(LINKS + """
                select count(*) n, count(*) filter (where s.stage = 'opened') opened, coalesce(sum(s.drawn), 0) drawn,
                       coalesce(sum(s.as_built), 0) as_built, coalesce(sum(s.overlapping), 0) overlapping,
                       coalesce(sum(s.counted), 0) counted from links s""" + asked.where()).params(asked.values())
                .query((row, _) -> new Sums(row.getInt("n"), row.getInt("opened"), row.getBigDecimal("drawn"),
                        row.getBigDecimal("as_built"), row.getBigDecimal("overlapping"), row.getBigDecimal("counted")))
                .single();
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
        return new Line(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                new UnitCode(row.getString("unit_code")), row.getString("responsible"), row.getString("stage"),
                row.getBigDecimal("stated"), row.getBigDecimal("drawn"), row.getBigDecimal("as_built"),
                row.getString("as_built_source"), row.getObject("opened_on", LocalDate.class), row.getBigDecimal("overlapping"),
                row.getBigDecimal("counted"));
    }
}
