package cn.chenghua.governance.responsibility.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts numbers; two that ask at one time never get the same. */
@Component
class SqlSeries {

    private final JdbcClient jdbc;

    SqlSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int take(String series) {
        return jdbc.sql("""
                insert into responsibility_series as kept (series, last) values (?, 1)
                    on conflict (series) do update set last = kept.last + 1 returning last""").param(series)
                .query(Integer.class).single();
    }
}
