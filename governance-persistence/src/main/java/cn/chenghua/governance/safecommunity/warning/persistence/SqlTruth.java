package cn.chenghua.governance.safecommunity.warning.persistence;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.warning.Signals.Stretch;
import cn.chenghua.governance.safecommunity.warning.rule.Truth;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SqlTruth implements Truth {

    private final JdbcClient jdbc;

    SqlTruth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, List<Long>> incidents(Stretch stretch) {
        var moments = new HashMap<String, List<Long>>();
        var units = stretch.units();
        jdbc.sql("""
                select r.unit_code, (extract(epoch from i.happened_at) * 1000)::bigint
                  from safety_incident i join safety_record r on r.id = i.id
                 where r.state = 'RECORDED' and r.sort = any(:kinds) and i.happened_at > :after and i.happened_at <= :until
                   and (:units::text[] is null or r.unit_code = any(:units::text[]))
                union all
                select r.unit_code, (extract(epoch from a.raised_at) * 1000)::bigint
                  from safety_alert a join safety_record r on r.id = a.id join warning_signal s on s.id = a.signal_id
                 where r.state in ('CONFIRMED', 'HANDLED', 'FIXED', 'UNFIXED') and a.incident_id is null
                   and s.kind = any(:kinds) and a.raised_at > :after and a.raised_at <= :until
                   and (:units::text[] is null or r.unit_code = any(:units::text[]))""")
                .param("kinds", stretch.kinds().toArray(String[]::new))
                .param("after", stretch.after().atOffset(ZoneOffset.UTC))
                .param("until", stretch.until().atOffset(ZoneOffset.UTC))
                .param("units", units == null ? null : units.stream().map(UnitCode::value).toArray(String[]::new))
                .query(row -> {
                    moments.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(row.getLong(2));
                });
        return moments;
    }
}
