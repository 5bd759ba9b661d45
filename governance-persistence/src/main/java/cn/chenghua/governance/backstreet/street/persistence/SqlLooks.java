package cn.chenghua.governance.backstreet.street.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.chenghua.governance.backstreet.street.acceptance.Look;
import cn.chenghua.governance.storage.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Inspections as evidence of acceptances and look-backs, which have tables alike. */
final class SqlLooks {

    private SqlLooks() {
    }

    static Map<UUID, List<Look>> of(JdbcClient jdbc, String table, String owner, Collection<UUID> owners) {
        var found = new HashMap<UUID, List<Look>>();
        jdbc.sql("select * from " + table + " where " + owner + " = any(?) order by position")
                .param(owners.toArray(UUID[]::new))
                .query((row, _) -> found.computeIfAbsent(row.getObject(owner, UUID.class), _ -> new ArrayList<>()).add(look(row)))
                .list();
        return found;
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(row.getObject("inspection_id", UUID.class), row.getObject("finder_id", UUID.class),
                row.getString("finder"), row.getObject("asset_id", UUID.class), row.getObject("day", LocalDate.class),
                row.getInt("passed"), row.getInt("applicable"));
    }

    static void add(JdbcClient jdbc, String table, String owner, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("insert into " + table + " (" + owner + """
                , position, inspection_id, finder_id, finder, asset_id, day, passed, applicable)
                select a1::uuid, a2::integer, a3::uuid, a4::uuid, a5, a6::uuid, a7::date, a8::integer, a9::integer
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as t(a1, a2, a3, a4, a5, a6, a7, a8, a9)""").param(Columns.of(rows, Row::owner))
                .param(Columns.of(rows, Row::position)).param(Columns.of(rows, row -> row.look().inspection()))
                .param(Columns.of(rows, row -> row.look().finder())).param(Columns.of(rows, row -> row.look().finderName()))
                .param(Columns.of(rows, row -> row.look().asset())).param(Columns.of(rows, row -> row.look().day()))
                .param(Columns.of(rows, row -> row.look().passed())).param(Columns.of(rows, row -> row.look().applicable()))
                .update();
    }

    static Stream<Row> rows(UUID owner, List<Look> looks) {
        return IntStream.range(0, looks.size()).mapToObj(at -> new Row(owner, at, looks.get(at)));
    }

    /** A look with its place among those of its owner. */
    record Row(UUID owner, int position, Look look) {
    }
}
