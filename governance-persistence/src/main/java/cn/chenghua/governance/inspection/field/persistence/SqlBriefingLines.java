package cn.chenghua.governance.inspection.field.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.inspection.field.BriefingLines;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Walks from each asset to its newest looks and findings by index, so that history costs nothing. */
@Repository
class SqlBriefingLines implements BriefingLines {

    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private final JdbcClient jdbc;

    SqlBriefingLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> held(UUID account, LocalDate day) {
        return jdbc.sql("""
                select distinct on (a.asset_id) a.asset_id, p.level, p.title
                  from post_holder h join post p on p.id = h.post_id join post_asset a on a.post_id = p.id
                 where h.account_id = :account and :day between h.since and coalesce(h.until, :last)
                   and :day between a.since and coalesce(a.until, :last) and :day between p.since and coalesce(p.until, :last)
                 order by a.asset_id, array_position(array['COMMUNITY', 'SUBDISTRICT', 'DISTRICT'], p.level), p.number""")
                .param("account", account).param("day", day).param("last", LAST)
                .query((row, number) -> new Held(row.getObject("asset_id", UUID.class), Level.valueOf(row.getString("level")),
                        row.getString("title")))
                .list();
    }

    @Override
    public Map<UUID, LastLook> lastLooks(Collection<UUID> assets) {
        return jdbc.sql("""
                select l.* from unnest(:assets::uuid[]) a (id) cross join lateral (
                  select i.asset_id, i.day, i.fine, i.passed, i.applicable from inspection i
                   where i.asset_id = a.id and not exists (select from inspection c where c.corrects = i.id)
                   order by i.began_at desc limit 1) l""").param("assets", assets.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("asset_id", UUID.class),
                        new LastLook(row.getObject("day", LocalDate.class), row.getBoolean("fine"), row.getInt("passed"),
                                row.getInt("applicable"))))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<UUID, List<Recent>> found(Collection<UUID> assets, Instant since, int limit) {
        return jdbc.sql("""
                select f.*, i.taxonomy, i.day from unnest(:assets::uuid[]) a (id) cross join lateral (
                  select * from finding where asset_id = a.id and found_at >= :since order by found_at desc limit :limit) f
                  join inspection i on i.id = f.inspection_id and i.account_id = f.account_id
                 order by f.found_at desc, f.id""").param("assets", assets.toArray(UUID[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC)).param("limit", limit)
                .query((row, number) -> Map.entry(row.getObject("asset_id", UUID.class), recent(row))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Recent recent(ResultSet row) throws SQLException {
        return new Recent(row.getObject("id", UUID.class), row.getString("disorder"), row.getInt("taxonomy"),
                Severity.valueOf(row.getString("severity")), row.getObject("day", LocalDate.class), row.getString("place"));
    }
}
