package cn.chenghua.governance.responsibility.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.post.Capacity;
import cn.chenghua.governance.responsibility.post.PostLines;
import cn.chenghua.governance.responsibility.post.Reach.Answerable;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of posts, and who held them on a day. */
@Repository
class SqlPostLines implements PostLines {

    private static final String LINES = """
            select p.*, h.account_id, h.holder, h.since as held_since,
                   (select string_agg(d.holder, '、' order by d.since) from post_holder d
                     where d.post_id = p.id and d.capacity = 'DEPUTY' and :day between d.since and coalesce(d.until, :last)) as deputies,
                   (select count(*)::integer from post_asset a
                     where a.post_id = p.id and :day between a.since and coalesce(a.until, :last)) as assets
              from (select * from post p""";
    private static final String HOLDER = """
            order by number limit :limit) p
             left join post_holder h on h.post_id = p.id and h.capacity = 'HOLDER' and :day between h.since and coalesce(h.until, :last)
            order by p.number""";
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private final JdbcClient jdbc;
    private final SqlSeries series;

    SqlPostLines(JdbcClient jdbc, SqlSeries series) {
        this.jdbc = jdbc;
        this.series = series;
    }

    @Override
    public List<Line> list(Filter filter, @Nullable String after, int limit) {
        var asked = new PostPredicate(filter);
        if (after != null) {
            asked.and("p.number > :after", "after", after);
        }
        return jdbc.sql(LINES + asked.where() + "\n" + HOLDER).params(asked.values()).param("limit", limit)
                .query((row, number) -> line(row)).list();
    }

    @Override
    public int count(Filter filter, int limit) {
        var asked = new PostPredicate(filter);
        return jdbc.sql("select count(*) from (select from post p" + asked.where() + " limit :limit) passed")
                .params(asked.values()).param("limit", limit).query(Integer.class).single();
    }

    @Override
    public Set<UUID> held(UUID account, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                select distinct a.asset_id from post_holder h join post_asset a on a.post_id = h.post_id
                 where h.account_id = :account and :day between h.since and coalesce(h.until, :last)
                   and :day between a.since and coalesce(a.until, :last)""").param("account", account).param("day", day)
                .param("last", LAST).query((row, number) -> row.getObject(1, UUID.class)).list());
    }

    @Override
    public List<Answerable> answerable(Collection<UUID> assets, LocalDate day) {
        return jdbc.sql("""
                select a.asset_id, p.id, p.level, p.title, h.account_id, coalesce(h.holder, '') as holder
                  from post_asset a join post p on p.id = a.post_id
                  left join post_holder h on h.post_id = p.id and h.capacity = 'HOLDER'
                       and :day between h.since and coalesce(h.until, :last)
                 where a.asset_id = any(:assets) and :day between a.since and coalesce(a.until, :last)
                   and :day between p.since and coalesce(p.until, :last)
                 order by a.asset_id, array_position(array['COMMUNITY', 'SUBDISTRICT', 'DISTRICT'], p.level), p.number""")
                .param("assets", assets.toArray(UUID[]::new)).param("day", day).param("last", LAST)
                .query((row, number) -> new Answerable(row.getObject("asset_id", UUID.class), row.getObject("id", UUID.class),
                        Level.valueOf(row.getString("level")), row.getString("title"), row.getObject("account_id", UUID.class),
                        row.getString("holder")))
                .list();
    }

    @Override
    public List<Duty> duties(Collection<UUID> assets, LocalDate day) {
        return jdbc
                .sql("""
                        select distinct on (a.asset_id, array_position(array['COMMUNITY', 'SUBDISTRICT', 'DISTRICT'], p.level)) a.asset_id, p.id, p.level, p.title, a.since,
                               coalesce(h.holder, '') as holder
                          from post_asset a join post p on p.id = a.post_id
                          left join post_holder h on h.post_id = p.id and h.capacity = 'HOLDER'
                               and :day between h.since and coalesce(h.until, :last)
                         where a.asset_id = any(:assets) and :day between a.since and coalesce(a.until, :last)
                           and :day between p.since and coalesce(p.until, :last)
                         order by a.asset_id, array_position(array['COMMUNITY', 'SUBDISTRICT', 'DISTRICT'], p.level), a.since, p.number""")
                .param("assets", assets.toArray(UUID[]::new))
                .param("day", day).param("last", LAST)
                .query((row, number) -> new Duty(row.getObject("asset_id", UUID.class), Level.valueOf(row.getString("level")),
                        row.getObject("since", LocalDate.class), row.getObject("id", UUID.class), row.getString("title"),
                        row.getString("holder")))
                .list();
    }

    @Override
    public List<Term> terms(UUID asset) {
        return jdbc.sql("""
                select p.id, p.number, p.title, p.level, h.account_id, h.holder, h.capacity,
                       greatest(a.since, h.since) as since, least(a.until, h.until) as until
                  from post_asset a join post p on p.id = a.post_id join post_holder h on h.post_id = p.id
                 where a.asset_id = ? and coalesce(least(a.until, h.until), date '2100-12-31') >= greatest(a.since, h.since)
                 order by since desc, p.number, h.position limit 500""").param(asset).query((row, number) -> term(row)).list();
    }

    @Override
    public int take(String name) {
        return series.take(name);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getLong("version"), row.getString("number"), row.getString("title"),
                AssetKind.valueOf(row.getString("kind")), Level.valueOf(row.getString("level")),
                new UnitCode(row.getString("unit_code")), row.getString("responsible"), row.getObject("account_id", UUID.class),
                row.getString("holder"), row.getObject("held_since", LocalDate.class), row.getString("deputies"),
                row.getInt("assets"));
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(row.getObject("id", UUID.class), row.getString("number"), row.getString("title"),
                Level.valueOf(row.getString("level")), row.getObject("account_id", UUID.class), row.getString("holder"),
                Capacity.valueOf(row.getString("capacity")), row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
