package cn.chenghua.governance.responsibility.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.responsibility.Grade;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of assets from one predicate. */
@Repository
class SqlAssetLines implements AssetLines {

    private static final int PIECE = 500;
    private final JdbcClient jdbc;

    SqlAssetLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, @Nullable String after, int limit) {
        var asked = new AssetPredicate(filter);
        if (after != null) {
            asked.and("a.number > :after", "after", after);
        }
        return jdbc.sql("select a.* from asset a" + asked.where() + " order by a.number limit :limit").params(asked.values())
                .param("limit", limit).query((row, number) -> line(row)).list();
    }

    /** Asked with each inspection: the array is wrapped so that the plan does not depend on how many ids there are. */
    @Override
    public List<Line> known(Collection<UUID> ids) {
        return jdbc.sql("select a.* from asset a where a.id = any((select ?)::uuid[])").param(ids.toArray(UUID[]::new))
                .query((row, number) -> line(row)).list();
    }

    @Override
    public int count(Filter filter, int limit) {
        var asked = new AssetPredicate(filter);
        return jdbc.sql("select count(*) from (select from asset a" + asked.where() + " limit :limit) passed")
                .params(asked.values()).param("limit", limit).query(Integer.class).single();
    }

    @Override
    public void each(Filter filter, Consumer<Line> consumer) {
        String after = null;
        while (true) {
            var lines = list(filter, after, PIECE);
            lines.forEach(consumer);
            if (lines.size() < PIECE) {
                return;
            }
            after = lines.getLast().number();
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        var depth = row.getString("depth");
        return new Line(row.getObject("id", UUID.class), row.getLong("version"), row.getString("number"), row.getString("name"),
                AssetKind.valueOf(row.getString("kind")), row.getString("class"), Level.valueOf(row.getString("level")),
                Grade.valueOf(row.getString("grade")), depth == null ? null : Depth.valueOf(depth),
                new UnitCode(row.getString("unit_code")), row.getString("responsible"), row.getBigDecimal("metres"),
                row.getBigDecimal("longitude"), row.getBigDecimal("latitude"), row.getObject("retired_on", LocalDate.class));
    }
}
