package cn.chenghua.governance.backstreet.slow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.backstreet.slow.SlowWay;
import cn.chenghua.governance.backstreet.slow.SlowWays;
import cn.chenghua.governance.district.UnitCode;

import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Foot and cycle ways as rows with their courses. */
@Repository
class SqlSlowWays implements SlowWays {

    private final JdbcClient jdbc;
    private final Trail trail;

    SqlSlowWays(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public List<SlowWay> all(Scope scope) {
        if (scope.wholeDistrict()) {
            return jdbc.sql("select * from slow_way order by number").query(SqlSlowWays::way).list();
        }
        return jdbc.sql("""
                select * from slow_way w
                 where w.unit_code = any(:codes::text[])
                    or w.responsible = any(:departments::text[])
                       and (:bounds::text[] is null or w.unit_code = any(:bounds::text[]))
                 order by number""").param("codes", scope.array()).param("departments", scope.departmentArray())
                .param("bounds", scope.boundsArray()).query(SqlSlowWays::way).list();
    }

    @Override
    public List<SlowWay> ofNumbers(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("select * from slow_way where number = any(?::text[])").param(numbers.toArray(String[]::new))
                        .query(SqlSlowWays::way).list();
    }

    @Override
    public void put(SlowWay way, String by, Instant at) {
        jdbc.sql(
                """
                        insert into slow_way (id, number, kind, street, width, unit_code, responsible, shape, source, changed_by, changed_at)
                        values (:id, :number, :kind, :street, :width, :unit, :responsible, :shape, :source, :by, :at)
                        on conflict (number) do update set kind = excluded.kind, street = excluded.street, width = excluded.width,
                          unit_code = excluded.unit_code, responsible = excluded.responsible, shape = excluded.shape,
                          source = excluded.source, changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("id", way.id()).param("number", way.number()).param("kind", way.kind().name())
                .param("street", way.street()).param("width", way.width()).param("unit", way.place().value())
                .param("responsible", way.responsible()).param("shape", new WKBWriter().write(way.geometry()))
                .param("source", way.source()).param("by", by).param("at", at.atOffset(ZoneOffset.UTC)).update();
        trail.note(Note.created(Subject.of("slow_way", way.number()), Map.of("kind", way.kind().name(), "street", way.street(),
                "unit", way.place().value(), "source", way.source())));
    }

    private static SlowWay way(ResultSet row, int number) throws SQLException {
        try {
            return new SlowWay(row.getObject("id", UUID.class), row.getString("number"),
                    SlowWay.Kind.valueOf(row.getString("kind")), row.getString("street"), row.getBigDecimal("width"),
                    new UnitCode(row.getString("unit_code")), row.getString("responsible"),
                    new WKBReader().read(row.getBytes("shape")), row.getString("source"));
        } catch (ParseException e) {
            throw new SQLException("the course of slow way " + row.getString("number") + " cannot be read", e);
        }
    }
}
