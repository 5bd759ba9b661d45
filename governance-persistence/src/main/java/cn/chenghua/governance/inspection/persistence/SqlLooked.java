package cn.chenghua.governance.inspection.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.patrol.Looked;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The looks that were made, from the inspections; what sets one right is none of its own. */
@Component
class SqlLooked implements Looked {

    private final JdbcClient jdbc;

    SqlLooked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Collection<Look> looks(Collection<UUID> assets, LocalDate first, LocalDate last) {
        if (assets.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select asset_id, day, level, id from inspection
                 where asset_id = any(:assets) and began_at >= :first::timestamp at time zone 'Asia/Shanghai'
                   and began_at < (:last::date + 1)::timestamp at time zone 'Asia/Shanghai' and corrects is null
                 order by day, id""").param("assets", assets.toArray(UUID[]::new)).param("first", first).param("last", last)
                .query((row, _) -> new Look(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class),
                        Level.valueOf(row.getString(3)), row.getObject(4, UUID.class)))
                .list();
    }
}
