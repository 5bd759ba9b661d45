package cn.chenghua.governance.renewal.circle.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.circle.PositionQuality;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Settlements;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlSettlements implements Settlements {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    SqlSettlements(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public List<Settlement> on(LocalDate day) {
        return jdbc.sql("""
                select distinct on (unit_code) * from circle_settlement where stands_for <= ?
                order by unit_code, stands_for desc""").param(day).query(SqlSettlements::settlement).list();
    }

    @Override
    public List<Settlement> all() {
        return jdbc.sql("select * from circle_settlement order by unit_code, stands_for").query(SqlSettlements::settlement)
                .list();
    }

    private static Settlement settlement(ResultSet row, int number) throws SQLException {
        return new Settlement(new UnitCode(row.getString("unit_code")), row.getDouble("longitude"),
                row.getDouble("latitude"), PositionQuality.valueOf(row.getString("quality")), row.getInt("residents"),
                row.getObject("stands_for", LocalDate.class), row.getString("source"));
    }

    @Override
    public void put(Collection<Settlement> settlements, String by) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        batches.batchUpdate("""
                insert into circle_settlement (unit_code, stands_for, longitude, latitude, quality, residents, source, put_by,
                  put_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (unit_code, stands_for) do update set longitude = excluded.longitude, latitude = excluded.latitude,
                  quality = excluded.quality, residents = excluded.residents, source = excluded.source,
                  put_by = excluded.put_by, put_at = excluded.put_at""",
                settlements.stream().map(one -> new Object[]{one.unit().value(), one.standsFor(), one.longitude(), one.latitude(),
                        one.quality().name(), one.residents(), one.source(), by, at}).toList());
    }
}
