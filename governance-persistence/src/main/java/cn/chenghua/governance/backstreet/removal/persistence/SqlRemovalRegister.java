package cn.chenghua.governance.backstreet.removal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.backstreet.persistence.Asked;
import cn.chenghua.governance.backstreet.removal.Green;
import cn.chenghua.governance.backstreet.removal.RemovalRegister;
import cn.chenghua.governance.backstreet.removal.SiteClass;
import cn.chenghua.governance.backstreet.removal.SiteFacts;
import cn.chenghua.governance.backstreet.removal.Treatment;
import cn.chenghua.governance.district.UnitCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists and sums of sites from one predicate. */
@Repository
class SqlRemovalRegister implements RemovalRegister {

    private static final int PIECE = 500;
    private static final String SUMS = """
            count(*) sites, count(r.removed_on) removed_sites, count(r.accepted_on) accepted_sites,
            coalesce(sum(r.removed_area) filter (where r.removed_on is not null), 0) removed,
            coalesce(sum(r.wall_metres) filter (where r.removed_on is not null), 0) wall,
            coalesce(sum(r.gained_area) filter (where r.accepted_on is not null), 0) gained
            from removal_site r""";
    private final JdbcClient jdbc;

    SqlRemovalRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Asked asked(Filter filter) {
        return new Asked("r", filter.scope()).text("r.number || ' ' || r.name", filter.text())
                .and("r.treatment = :treatment", "treatment", filter.treatment())
                .and("r.site_class = :class", "class", filter.siteClass()).and("r.batch = :batch", "batch", filter.batch())
                .and("case when r.accepted_on is not null then 'ACCEPTED' when r.removed_on is not null then 'REMOVED' else 'AHEAD' end = :state",
                        "state", filter.state())
                .and("r.removed_on >= :from", "from", filter.from()).and("r.removed_on <= :to", "to", filter.to());
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        var asked = asked(filter).and("r.number > :after", "after", after);
        return jdbc.sql("select r.* from removal_site r" + asked.where() + " order by r.number limit :limit")
                .params(asked.values()).param("limit", limit).query((row, _) -> line(row)).list();
    }

    @Override
    public List<Sum> sums(Filter filter, Part part) {
        var asked = asked(filter);
        var key = switch (part) {
            case UNIT -> "r.unit_code";
            case BATCH -> "coalesce(r.batch::text, '')";
            case TREATMENT -> "r.treatment";
            case CLASS -> "r.site_class";
        };
        return jdbc.sql("select " + key + " as part, " + SUMS + asked.where() + " group by 1 order by 1").params(asked.values())
                .query((row, _) -> sum(row.getString("part"), row)).list();
    }

    @Override
    public Sum total(Filter filter) {
        var asked = asked(filter);
        return jdbc.sql("select " + SUMS + asked.where()).params(asked.values()).query((row, _) -> sum("", row)).single();
    }

    private static Sum sum(String key, ResultSet row) throws SQLException {
        return new Sum(key, row.getInt("sites"), row.getInt("removed_sites"), row.getInt("accepted_sites"),
                row.getBigDecimal("removed"), row.getBigDecimal("wall"), row.getBigDecimal("gained"));
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

    @Override
    public int take(String series) {
        return jdbc.sql("""
                insert into removal_series (series, taken) values (?, 1)
                on conflict (series) do update set taken = removal_series.taken + 1 returning taken""").param(series)
                .query(Integer.class).single();
    }

    private static Line line(ResultSet row) throws SQLException {
        var green = row.getString("green");
        var facts = new SiteFacts(row.getString("name"), new UnitCode(row.getString("unit_code")), row.getString("responsible"),
                Treatment.valueOf(row.getString("treatment")), SiteClass.valueOf(row.getString("site_class")),
                row.getObject("batch", Integer.class), green == null ? null : Green.valueOf(green),
                row.getBigDecimal("removed_area"), row.getBigDecimal("wall_metres"), row.getBigDecimal("gained_area"),
                row.getBigDecimal("area_before"), row.getBigDecimal("area_after"), row.getBigDecimal("perimeter"));
        return new Line(row.getObject("id", UUID.class), row.getLong("version"), row.getString("number"), facts,
                row.getObject("removed_on", LocalDate.class), row.getObject("accepted_on", LocalDate.class));
    }
}
