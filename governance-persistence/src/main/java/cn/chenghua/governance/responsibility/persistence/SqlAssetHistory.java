package cn.chenghua.governance.responsibility.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.responsibility.AssetChange;
import cn.chenghua.governance.responsibility.AssetHistory;
import cn.chenghua.governance.storage.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of assets, a statement for all of one act. */
@Repository
class SqlAssetHistory implements AssetHistory {

    private final JdbcClient jdbc;
    private final SqlSeries series;

    SqlAssetHistory(JdbcClient jdbc, SqlSeries series) {
        this.jdbc = jdbc;
        this.series = series;
    }

    @Override
    public void add(List<AssetChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql(
                """
                        insert into asset_change (id, asset_id, field, before_value, after_value, reason, done_at, done_by, done_by_name)
                        select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[],
                               ?::text[])""")
                .param(Columns.of(changes, AssetChange::id)).param(Columns.of(changes, AssetChange::asset))
                .param(Columns.of(changes, AssetChange::field)).param(Columns.of(changes, AssetChange::before))
                .param(Columns.of(changes, AssetChange::after)).param(Columns.of(changes, AssetChange::reason))
                .param(Columns.of(changes, change -> change.at().atOffset(ZoneOffset.UTC)))
                .param(Columns.of(changes, AssetChange::by)).param(Columns.of(changes, AssetChange::byName)).update();
    }

    @Override
    public List<AssetChange> of(UUID asset, int limit) {
        return jdbc.sql("select * from asset_change where asset_id = ? order by id desc limit ?").param(asset).param(limit)
                .query(SqlAssetHistory::change).list();
    }

    @Override
    public int take(String name) {
        return series.take(name);
    }

    private static AssetChange change(ResultSet row, int number) throws SQLException {
        return new AssetChange(row.getObject("id", UUID.class), row.getObject("asset_id", UUID.class), row.getString("field"),
                row.getString("before_value"), row.getString("after_value"), row.getString("reason"),
                row.getObject("done_at", OffsetDateTime.class).toInstant(), row.getString("done_by"),
                row.getString("done_by_name"));
    }
}
