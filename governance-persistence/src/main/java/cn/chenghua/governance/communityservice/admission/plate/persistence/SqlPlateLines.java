package cn.chenghua.governance.communityservice.admission.plate.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.communityservice.admission.plate.PlateLines;
import cn.chenghua.governance.district.UnitCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of plates from one predicate. */
@Repository
class SqlPlateLines implements PlateLines {

    private static final String KEY = "p.unit_code || p.hung_on || p.id";
    private static final String ALLOWED = """
            exists (select from admission_item i where i.number = p.item and i.list = 'PLATE' and i.valid_from <= :day
               and (i.valid_to is null or i.valid_to >= :day) and (i.withdrawn_on is null or i.withdrawn_on > :day))""";
    private final JdbcClient jdbc;

    SqlPlateLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        return jdbc.sql("select p.*, " + KEY + " as key, " + ALLOWED + " as allowed from community_plate p" + where(filter)
                + " and " + KEY + " > :after order by key limit :limit").params(values(filter)).param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Line(row.getObject("id", UUID.class), row.getLong("version"), row.getString("key"),
                        new UnitCode(row.getString("unit_code")), row.getString("title"), row.getString("item"),
                        row.getObject("hung_on", LocalDate.class), row.getObject("taken_down", LocalDate.class),
                        row.getBoolean("allowed")))
                .list();
    }

    @Override
    public int count(Filter filter) {
        return jdbc.sql("select count(*) from community_plate p" + where(filter)).params(values(filter)).query(Integer.class)
                .single();
    }

    private static String where(Filter filter) {
        var sql = new StringBuilder(" where (:codes::text[] is null or p.unit_code = any(:codes::text[]))"
                + " and (:within::text[] is null or p.unit_code = any(:within::text[]))");
        if (filter.hanging() != null) {
            sql.append(filter.hanging() ? " and " : " and not ")
                    .append("(p.hung_on <= :day and (p.taken_down is null or p.taken_down > :day))");
        }
        if (filter.allowed() != null) {
            sql.append(filter.allowed() ? " and " : " and not ").append(ALLOWED);
        }
        return sql.toString();
    }

    private static Map<String, Object> values(Filter filter) {
        var values = new HashMap<String, Object>();
        var within = filter.within();
        values.put("codes", filter.scope().array());
        values.put("within", within == null ? null : within.array());
        values.put("day", filter.day());
        return values;
    }
}
