package cn.chenghua.governance.district.persistence;

import java.util.List;

import cn.chenghua.governance.district.Tiles;
import cn.chenghua.governance.district.UnitCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SqlTiles implements Tiles {

    private final JdbcClient jdbc;

    SqlTiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tile> all() {
        return jdbc.sql("select unit_code, tile_row, tile_col from unit_tile order by tile_row, tile_col")
                .query((row, number) -> new Tile(new UnitCode(row.getString(1)), row.getInt(2), row.getInt(3))).list();
    }
}
