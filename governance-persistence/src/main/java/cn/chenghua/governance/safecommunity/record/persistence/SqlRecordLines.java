package cn.chenghua.governance.safecommunity.record.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordLines;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists and counts of records from one predicate. */
@Repository
class SqlRecordLines implements RecordLines {

    private static final String FROM = """
             from safety_record r
            where r.kind = :kind
              and (:codes::text[] is null or r.unit_code = any(:codes::text[])
                   or r.responsible = any(:departments::text[])
                      and (:bounds::text[] is null or r.unit_code = any(:bounds::text[]))
                   or :kind = 'TASK' and exists (select from safety_task_part p where p.task_id = r.id
                      and (p.department = '' and p.unit_code = any(:codes::text[])
                           or p.department <> '' and p.department = any(:departments::text[]))))
              and (:sort = '' or r.sort = :sort) and (:state = '' or r.state = :state)
              and (:text = '' or strpos(lower(r.title), lower(:text)) > 0)
              and (:units::text[] is null or r.unit_code = any(:units::text[]))
              and (:parent::uuid is null or r.parent = :parent::uuid)
              and (:late::date is null or r.due < :late::date and not r.state = any(:done::text[]))
            """;
    private final JdbcClient jdbc;

    SqlRecordLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, @Nullable UUID after, int limit) {
        var behind = after == null
                ? ""
                : " and (r.day, r.id) < (select day, id from safety_record where id = :after::uuid)";
        return asked("select r.id, r.parent, r.title, r.sort, r.unit_code, r.responsible, r.day, r.due, r.state, r.version" + FROM
                + behind + " order by r.day desc, r.id desc limit :limit", filter).param("after", after).param("limit", limit)
                .query(SqlRecordLines::line).list();
    }

    @Override
    public int count(Filter filter) {
        return asked("select count(*)" + FROM, filter).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter) {
        var scope = filter.scope();
        return jdbc.sql(sql).param("kind", filter.kind().name()).param("codes", scope.array())
                .param("departments", scope.departmentArray()).param("bounds", scope.boundsArray()).param("sort", filter.sort())
                .param("state", filter.state()).param("text", filter.text())
                .param("units", filter.units() == null
                        ? null
                        : filter.units().stream().map(UnitCode::value).toArray(String[]::new))
                .param("parent", filter.parent()).param("late", filter.late())
                .param("done", filter.done().toArray(String[]::new));
    }

    @Override
    public Map<String, UUID> origins(RecordKind kind, Collection<String> fingerprints) {
        var known = new HashMap<String, UUID>();
        jdbc.sql("select origin, id from safety_record where kind = :kind and origin = any(:origins)")
                .param("kind", kind.name()).param("origins", fingerprints.toArray(String[]::new)).query(row -> {
                    known.put(row.getString(1), row.getObject(2, UUID.class));
                });
        return known;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4),
                new UnitCode(row.getString(5)), row.getString(6), row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class), row.getString(9), row.getLong(10));
    }
}
