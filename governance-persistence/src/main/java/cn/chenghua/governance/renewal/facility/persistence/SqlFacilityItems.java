package cn.chenghua.governance.renewal.facility.persistence;

import java.util.List;

import cn.chenghua.governance.renewal.facility.FacilityItem;
import cn.chenghua.governance.renewal.facility.FacilityItems;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the items once; only a migration changes them. */
@Component
class SqlFacilityItems implements FacilityItems {

    private final JdbcClient jdbc;
    private volatile @Nullable List<FacilityItem> kept;

    SqlFacilityItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FacilityItem> all() {
        var items = kept;
        if (items == null) {
            items = jdbc.sql("select code, class, name, name_en, suggested from facility_item order by position")
                    .query((row, number) -> new FacilityItem(row.getString(1), row.getString(2), row.getString(3),
                            row.getString(4), row.getBoolean(5)))
                    .list();
            kept = items;
        }
        return items;
    }
}
