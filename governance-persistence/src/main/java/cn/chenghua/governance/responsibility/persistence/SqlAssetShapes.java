package cn.chenghua.governance.responsibility.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.responsibility.AssetShape;
import cn.chenghua.governance.responsibility.AssetShapes;

import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Courses of assets as well-known binary. */
@Repository
class SqlAssetShapes implements AssetShapes {

    private final JdbcClient jdbc;

    SqlAssetShapes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AssetShape> find(UUID asset) {
        return jdbc.sql("select * from asset_shape where asset_id = ?").param(asset).query(SqlAssetShapes::shape).optional();
    }

    @Override
    public void put(AssetShape shape, String by, Instant at) {
        jdbc.sql("""
                insert into asset_shape (asset_id, shape, points, source, drawn_by, drawn_at) values (?, ?, ?, ?, ?, ?)
                on conflict (asset_id) do update set shape = excluded.shape, points = excluded.points, source = excluded.source,
                  drawn_by = excluded.drawn_by, drawn_at = excluded.drawn_at""")
                .params(shape.asset(), new WKBWriter().write(shape.geometry()), shape.geometry().getNumPoints(), shape.source(),
                        by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static AssetShape shape(ResultSet row, int number) throws SQLException {
        try {
            return new AssetShape(row.getObject("asset_id", UUID.class), new WKBReader().read(row.getBytes("shape")),
                    row.getString("source"));
        } catch (ParseException e) {
            throw new SQLException("shape of asset " + row.getObject("asset_id") + " cannot be read", e);
        }
    }
}
