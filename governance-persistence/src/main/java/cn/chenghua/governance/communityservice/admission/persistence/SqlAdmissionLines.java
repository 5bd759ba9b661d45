package cn.chenghua.governance.communityservice.admission.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.AdmissionState;
import cn.chenghua.governance.communityservice.admission.DutyCode;
import cn.chenghua.governance.communityservice.admission.Estimate;
import cn.chenghua.governance.communityservice.admission.ItemFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of items from one predicate. */
@Repository
class SqlAdmissionLines implements AdmissionLines {

    private static final String KEY = "i.number || '/' || lpad(i.edition::text, 4, '0')";
    private final JdbcClient jdbc;

    SqlAdmissionLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        var values = values(filter);
        values.put("after", after);
        values.put("limit", limit);
        return jdbc.sql("select i.*, " + KEY + """
                as key, (select string_agg(d.sort || ' ' || d.code, ',') from admission_duty d where d.item_id = i.id) duties
                from admission_item i""" + where(filter) + " and " + KEY + " > :after order by key limit :limit")
                .params(values).query((row, _) -> line(row)).list();
    }

    @Override
    public int count(Filter filter) {
        return jdbc.sql("select count(*) from admission_item i" + where(filter)).params(values(filter)).query(Integer.class)
                .single();
    }

    @Override
    public String next(int year) {
        return "%d-ZR-%04d".formatted(year, jdbc.sql("select nextval('admission_number')").query(Integer.class).single());
    }

    private static String where(Filter filter) {
        var sql = new StringBuilder(" where (i.state in ('PUBLISHED', 'WITHDRAWN') or :all or i.department = any(:departments))");
        if (!filter.text().isEmpty()) {
            sql.append(" and i.number || ' ' || i.title || ' ' || i.basis ilike '%' || :text || '%'");
        }
        if (filter.list() != null) {
            sql.append(" and i.list = :list");
        }
        if (!filter.states().isEmpty()) {
            sql.append(" and i.state = any(:states)");
        }
        if (filter.department() != null) {
            sql.append(" and i.department = :department");
        }
        if (filter.day() != null) {
            sql.append(" and i.valid_from <= :day and (i.valid_to is null or i.valid_to >= :day)"
                    + " and (i.withdrawn_on is null or i.withdrawn_on > :day)");
        }
        return sql.toString();
    }

    private static Map<String, Object> values(Filter filter) {
        var values = new HashMap<String, Object>();
        values.put("all", filter.all());
        values.put("departments", filter.departments().toArray(String[]::new));
        values.put("states", filter.states().stream().map(AdmissionState::name).toArray(String[]::new));
        values.put("text", filter.text().replaceAll("([\\\\%_])", "\\\\$1"));
        if (filter.list() != null) {
            values.put("list", filter.list().name());
        }
        if (filter.department() != null) {
            values.put("department", filter.department());
        }
        if (filter.day() != null) {
            values.put("day", filter.day());
        }
        return values;
    }

    private static Line line(ResultSet row) throws SQLException {
        var facts = new ItemFacts(AdmissionList.valueOf(row.getString("list")), row.getString("title"), row.getString("basis"),
                row.getString("department"), duties(row.getString("duties")), new Estimate(row.getInt("minutes"),
                        row.getInt("forms"), row.getInt("fields"), row.getInt("uploads")));
        return new Line(row.getObject("id", UUID.class), row.getLong("version"), row.getString("key"), row.getString("number"),
                row.getInt("edition"), facts, AdmissionState.valueOf(row.getString("state")),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class), row.getBoolean("suggestion"), row.getString("refused_duty"));
    }

    private static Set<DutyCode> duties(@org.jspecify.annotations.Nullable String text) {
        var duties = new TreeSet<DutyCode>();
        if (text != null) {
            for (var one : text.split(",")) {
                duties.add(DutyCode.parse(one));
            }
        }
        return duties;
    }
}
