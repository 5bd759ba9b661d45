package cn.chenghua.governance.featuredstreet.street.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.featuredstreet.persistence.Narrowed;
import cn.chenghua.governance.featuredstreet.street.FeaturedLines;
import cn.chenghua.governance.featuredstreet.street.StreetClass;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of featured streets from one predicate. */
@Repository
class SqlFeaturedLines implements FeaturedLines {

    private static final String STREETS = """
            with streets as (
              select p.id, p.number, p.name, p.unit_code, p.responsible, p.stage, s.main_class, coalesce(s.theme, '') theme,
                     coalesce(s.product, '') product, coalesce(s.trait, '') trait, s.due_on, s.shape,
                     s.main_class is not null and s.theme_evidence is not null and s.product_evidence is not null
                       and s.trait_evidence is not null as complete,
                     (select e.score from street_evaluation e where e.project_id = p.id and e.score is not null
                       order by e.position desc limit 1) as score,
                     case when p.stage = 'recognised' and s.due_on <= :today::date then 'DUE'
                          when p.stage = 'recognised' then 'RECOGNISED'
                          when s.state = 'WITHDRAWN' then 'WITHDRAWN'
                          when p.stage = 'evaluated' then 'EVALUATED'
                          when p.stage = 'works' then 'WORKS'
                          else 'CANDIDATE' end as standing
                from project p left join featured_street s on s.project_id = p.id
               where p.kind = 'featured_street')
            """;

    private final JdbcClient jdbc;

    SqlFeaturedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Narrowed asked(Filter filter) {
        return new Narrowed("s", filter.scope()).with("today", filter.today()).text("s", filter.text())
                .and("s.main_class = :class", "class", filter.mainClass())
                .and("s.standing = :standing", "standing", filter.standing());
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        var asked = asked(filter).and("s.number > :after", "after", after);
        return jdbc.sql(STREETS + "select s.* from streets s" + asked.where() + " order by s.number limit :limit")
                .params(asked.values()).param("limit", limit).query((row, _) -> line(row)).list();
    }

    @Override
    public Map<Standing, Integer> standings(Filter filter) {
        var asked = asked(filter);
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        jdbc.sql(STREETS + "select s.standing, count(*) from streets s" + asked.where() + " group by 1").params(asked.values())
                .query((row, _) -> counts.put(Standing.valueOf(row.getString(1)), row.getInt(2))).list();
        return counts;
    }

    @Override
    public Map<StreetClass, Integer> classes(Filter filter) {
        var asked = asked(filter).and("s.main_class <> :none", "none", "");
        var counts = new EnumMap<StreetClass, Integer>(StreetClass.class);
        jdbc.sql(STREETS + "select s.main_class, count(*) from streets s" + asked.where() + " group by 1").params(asked.values())
                .query((row, _) -> counts.put(StreetClass.valueOf(row.getString(1)), row.getInt(2))).list();
        return counts;
    }

    @Override
    public List<Drawn> drawn(Scope scope, int limit) {
        var asked = new Narrowed("s", scope).with("today", LocalDate.EPOCH).and("s.shape <> :none", "none", "");
        return jdbc.sql(STREETS + "select s.* from streets s" + asked.where() + " order by s.number limit :limit")
                .params(asked.values()).param("limit", limit)
                .query((row, _) -> new Drawn(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                        geometry(row)))
                .list();
    }

    private static Geometry geometry(ResultSet row) throws SQLException {
        try {
            return new WKTReader().read(row.getString("shape"));
        } catch (ParseException e) {
            throw new SQLException("the shape of a street cannot be read", e);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        var mainClass = row.getString("main_class");
        return new Line(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                new UnitCode(row.getString("unit_code")), row.getString("responsible"), row.getString("stage"),
                mainClass == null ? null : StreetClass.valueOf(mainClass), row.getString("theme"), row.getString("product"),
                row.getString("trait"), row.getBoolean("complete"), Standing.valueOf(row.getString("standing")),
                row.getBigDecimal("score"), row.getObject("due_on", LocalDate.class));
    }
}
