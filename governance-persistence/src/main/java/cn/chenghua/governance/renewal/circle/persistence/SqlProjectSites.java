package cn.chenghua.governance.renewal.circle.persistence;

import java.time.LocalDate;

import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Sites;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facilities that are projects of the plan, from the day they were opened on, but for the time they are closed again. */
@Repository
class SqlProjectSites implements Sites {

    private final JdbcClient jdbc;

    SqlProjectSites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Found on(LocalDate day) {
        var sorting = new SiteSorting();
        jdbc.sql("""
                select p.id, p.name, p.class, p.longitude::float8 longitude, p.latitude::float8 latitude
                from project p join project_stage s on s.project_id = p.id and s.stage = 'opened'
                where p.kind = 'facility' and s.actual <= ?
                  and not exists (select from facility_closing c where c.project_id = p.id and c.closed_on <= ?
                                     and (c.reopened_on is null or c.reopened_on > ?))
                order by p.number""").param(day).param(day).param(day).query(row -> {
            sorting.add("project/" + row.getString("id"), row.getString("name"),
                    FacilityClass.of(row.getString("class")).orElse(null), row.getObject("longitude", Double.class),
                    row.getObject("latitude", Double.class), null);
        });
        return sorting.found();
    }
}
