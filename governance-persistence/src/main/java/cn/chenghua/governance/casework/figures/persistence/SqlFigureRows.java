package cn.chenghua.governance.casework.figures.persistence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.casework.figures.CaseFigures;
import cn.chenghua.governance.casework.figures.FigureRows;
import cn.chenghua.governance.casework.figures.Part.Name;
import cn.chenghua.governance.casework.figures.Period;
import cn.chenghua.governance.casework.persistence.DisorderPredicate;
import cn.chenghua.governance.casework.persistence.Parts;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All sets in one statement, by the predicates of the lists. */
@Repository
class SqlFigureRows implements FigureRows {

    private static final String COUNTS = Arrays.stream(Name.values())
            .map(name -> "count(*) filter (where " + Parts.of(name) + ") as " + name.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    private static final String TIMES = """
            , percentile_cont(0.5) within group (order by c.worked_minutes) filter (where %1$s) as median,
              percentile_cont(0.9) within group (order by c.worked_minutes) filter (where %1$s) as ninetieth""";
    private final JdbcClient jdbc;

    SqlFigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CaseFigures of(Filter filter, Period period) {
        var asked = new DisorderPredicate(filter.behind(null));
        var values = asked.values();
        values.putAll(Parts.values(period));
        return jdbc.sql("select " + COUNTS + TIMES.formatted(Parts.of(Name.VERIFIED))
                + " from disorder_case c join asset a on a.id = c.asset_id" + asked.where()).params(values)
                .query((row, number) -> figures(row, period)).single();
    }

    /** An inspection that corrects another is no look of its own. */
    @Override
    public List<Detection> detection(Filter filter, Period period) {
        var asked = new LookPredicate(filter, period);
        return jdbc.sql("""
                select i.asset_kind, i.level, count(*)::integer as looks,
                       count(*) filter (where i.finding_count > 0)::integer as found
                  from inspection i""" + asked.where() + " group by i.asset_kind, i.level order by i.asset_kind, i.level")
                .params(asked.values()).query((row, number) -> new Detection(AssetKind.valueOf(row.getString("asset_kind")),
                        Level.valueOf(row.getString("level")), row.getInt("looks"), row.getInt("found")))
                .list();
    }

    private static CaseFigures figures(ResultSet row, Period period) throws SQLException {
        var counts = new EnumMap<Name, Integer>(Name.class);
        for (var name : Name.values()) {
            counts.put(name, row.getInt(name.name().toLowerCase(Locale.ROOT)));
        }
        return new CaseFigures(period, counts, hours(row.getBigDecimal("median")), hours(row.getBigDecimal("ninetieth")));
    }

    private static @Nullable BigDecimal hours(@Nullable BigDecimal minutes) {
        return minutes == null ? null : minutes.divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
    }
}
