package cn.chenghua.governance.safecommunity.dispute.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.dispute.DisputeChannel;
import cn.chenghua.governance.safecommunity.dispute.DisputeLevel;
import cn.chenghua.governance.safecommunity.dispute.DisputeRegister;
import cn.chenghua.governance.safecommunity.dispute.DisputeSort;
import cn.chenghua.governance.safecommunity.dispute.DisputeState;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One index read a page; the standings of all levels are one pass. */
@Repository
class SqlDisputeRegister implements DisputeRegister {

    private final JdbcClient jdbc;

    SqlDisputeRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, @Nullable After after, int limit) {
        var asked = new DisputePredicate(filter);
        if (after != null) {
            asked.and("(d.told_on, d.id) < (:told::date, :after::uuid)", "told", after.toldOn());
            asked.values().put("after", after.id());
        }
        return jdbc
                .sql("""
                        select d.id, d.version, d.number, d.unit_code, d.charge_code, d.sort, d.channel, d.applicant, d.respondent, d.told_on,
                               d.level, d.state, d.settled_on, d.follow_due, d.reopened
                          from dispute d"""
                        + asked.where() + " order by d.told_on desc, d.id desc limit :limit")
                .params(asked.values()).param("limit", limit).query((row, _) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getObject(1, UUID.class), row.getLong(2), row.getString(3), new UnitCode(row.getString(4)),
                new UnitCode(row.getString(5)), DisputeSort.valueOf(row.getString(6)), DisputeChannel.valueOf(row.getString(7)),
                row.getString(8), row.getString(9), row.getObject(10, LocalDate.class), DisputeLevel.valueOf(row.getString(11)),
                DisputeState.valueOf(row.getString(12)), row.getObject(13, LocalDate.class), row.getObject(14, LocalDate.class),
                row.getInt(15));
    }

    @Override
    public int count(Filter filter) {
        var asked = new DisputePredicate(filter);
        return jdbc.sql("select count(*) from dispute d" + asked.where()).params(asked.values()).query(Integer.class).single();
    }

    @Override
    public Map<DisputeLevel, Standing> standings(Filter filter) {
        var asked = new DisputePredicate(filter);
        var found = new EnumMap<DisputeLevel, Standing>(DisputeLevel.class);
        jdbc.sql("""
                select l.level, count(*), count(*) filter (where here and d.state in ('SETTLED', 'CONFIRMED')),
                       count(*) filter (where not here), count(*) filter (where here and d.state = 'WITHDRAWN'),
                       count(*) filter (where here and d.state in ('OPEN', 'MEDIATING')),
                       count(*) filter (where here and d.reopened > 0)
                  from (select d.*, array_position(%1$s, d.first_level) lowest, array_position(%1$s, d.level) highest
                          from dispute d %2$s) d
                  join unnest(%1$s) with ordinality l(level, at) on l.at between d.lowest and d.highest
                 cross join lateral (select l.at = d.highest here) h
                 group by 1""".formatted("array['COMMUNITY', 'SUBDISTRICT', 'DISTRICT', 'COURT']", asked.where()))
                .params(asked.values())
                .query((row, _) -> found.put(DisputeLevel.valueOf(row.getString(1)), new Standing(row.getInt(2), row.getInt(3),
                        row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7))))
                .list();
        return found;
    }
}
