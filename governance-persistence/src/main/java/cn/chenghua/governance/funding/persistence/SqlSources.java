package cn.chenghua.governance.funding.persistence;

import java.util.List;

import cn.chenghua.governance.funding.Source;
import cn.chenghua.governance.funding.Sources;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sources once; a source that an operator adds is known after the next start. */
@Component
class SqlSources implements Sources {

    private final JdbcClient jdbc;
    private volatile @Nullable List<Source> kept;

    SqlSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Source> all() {
        var sources = kept;
        if (sources == null) {
            sources = List.copyOf(jdbc.sql("select code, name, name_en from fund_source order by position")
                    .query((row, _) -> new Source(row.getString(1), row.getString(2), row.getString(3))).list());
            kept = sources;
        }
        return sources;
    }
}
