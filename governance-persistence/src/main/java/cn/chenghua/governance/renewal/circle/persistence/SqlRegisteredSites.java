package cn.chenghua.governance.renewal.circle.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.PositionQuality;
import cn.chenghua.governance.renewal.circle.Sites;
import cn.chenghua.governance.renewal.circle.intake.RegisteredSite;
import cn.chenghua.governance.renewal.circle.intake.RegisteredSites;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facilities that stand already. */
@Repository
class SqlRegisteredSites implements RegisteredSites, Sites {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    SqlRegisteredSites(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public List<RegisteredSite> all() {
        return jdbc.sql("select * from circle_site order by key").query(SqlRegisteredSites::site).list();
    }

    @Override
    public Found on(LocalDate day) {
        var sorting = new SiteSorting();
        jdbc.sql("""
                select * from circle_site where coalesce(opened_on <= :day, true) and coalesce(closed_on > :day, true)
                order by key""").param("day", day).query(SqlRegisteredSites::site).list()
                .forEach(site -> sorting.add("site/" + site.key(), site.name(), site.facilityClass(), site.longitude(),
                        site.latitude(), site.quality()));
        return sorting.found();
    }

    @Override
    public void put(Collection<RegisteredSite> sites, String by) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        batches.batchUpdate("""
                insert into circle_site (key, name, class, longitude, latitude, quality, opened_on, closed_on, source, put_by,
                  put_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (key) do update set name = excluded.name, class = excluded.class, longitude = excluded.longitude,
                  latitude = excluded.latitude, quality = excluded.quality, opened_on = excluded.opened_on,
                  closed_on = excluded.closed_on, source = excluded.source, put_by = excluded.put_by, put_at = excluded.put_at""",
                sites.stream().map(one -> new @Nullable Object[]{one.key(), one.name(), name(one.facilityClass()),
                        one.longitude(), one.latitude(), name(one.quality()), one.openedOn(), one.closedOn(), one.source(), by,
                        at}).toList());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static RegisteredSite site(ResultSet row, int number) throws SQLException {
        return new RegisteredSite(row.getString("key"), row.getString("name"),
                FacilityClass.of(row.getString("class")).orElse(null), row.getObject("longitude", Double.class),
                row.getObject("latitude", Double.class), PositionQuality.of(row.getString("quality")).orElse(null),
                row.getObject("opened_on", LocalDate.class), row.getObject("closed_on", LocalDate.class),
                row.getString("source"));
    }
}
