package cn.chenghua.governance.responsibility.persistence;

import java.util.List;

import cn.chenghua.governance.network.KnownStreets;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drawn courses of streets that chiefs look after, by which a new network is placed. */
@Repository
class SqlAssetStreets implements KnownStreets {

    private final JdbcClient jdbc;

    SqlAssetStreets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Geometry> courses() {
        return jdbc.sql("select s.shape from asset_shape s join asset a on a.id = s.asset_id where a.kind = 'STREET'")
                .query((row, number) -> read(row.getBytes(1))).list();
    }

    private static Geometry read(byte[] written) {
        try {
            return new WKBReader().read(written);
        } catch (ParseException e) {
            throw new IllegalStateException("the course of a street cannot be read", e);
        }
    }
}
