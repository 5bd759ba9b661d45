package cn.chenghua.governance.inspection.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.InspectionLines;
import cn.chenghua.governance.inspection.standard.Score;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists and counts from one predicate. */
@Repository
class SqlInspectionLines implements InspectionLines {

    private static final String COLUMNS = """
            select i.id, i.asset_id, a.number, a.name, i.asset_kind, i.unit_code, i.level, i.day, i.began_at, i.ended_at,
                   i.received_at, i.skewed, i.display_name, i.passed, i.applicable, i.finding_count, i.fine, i.remark, i.corrects
              from\s""";
    private static final String ORDER = " i join asset a on a.id = i.asset_id order by i.received_at desc, i.id desc";
    private final JdbcClient jdbc;

    SqlInspectionLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, @Nullable Mark after, int limit) {
        var asked = new InspectionPredicate(filter);
        if (after != null) {
            asked.after(after);
        }
        return jdbc.sql(COLUMNS + asked.first() + ORDER).params(asked.values()).param("limit", limit)
                .query(SqlInspectionLines::line).list();
    }

    @Override
    public int count(Filter filter, int limit) {
        var asked = new InspectionPredicate(filter);
        return jdbc.sql("select count(*) from (" + asked.passed() + " limit :limit) passed").params(asked.values())
                .param("limit", limit).query(Integer.class).single();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4),
                AssetKind.valueOf(row.getString(5)), new UnitCode(row.getString(6)), Level.valueOf(row.getString(7)),
                row.getObject(8, LocalDate.class), row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getObject(10, OffsetDateTime.class).toInstant(), row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getBoolean(12), row.getString(13), new Score(row.getInt(14), row.getInt(15)), row.getInt(16),
                row.getBoolean(17), row.getString(18), row.getObject(19, UUID.class));
    }
}
