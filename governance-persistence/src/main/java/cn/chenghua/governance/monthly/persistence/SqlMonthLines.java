package cn.chenghua.governance.monthly.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.monthly.MonthLines;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlMonthLines implements MonthLines {

    private static final int PIECE = 500;
    private final JdbcClient jdbc;

    SqlMonthLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(Filter filter, String after, int limit) {
        var asked = asked(filter).and("p.number > :after", "after", after);
        var states = filter.states();
        return jdbc.sql("select * from " + asked.lines() + (states.isEmpty() ? "" : " where state = any(:states::text[])")
                + " order by number limit :limit").params(asked.values()).param("limit", limit)
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .query((row, _) -> new Line(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                        row.getString("kind"), new UnitCode(row.getString("unit_code")), row.getString("responsible"),
                        MonthSql.snapshot(row, ""), MonthSql.last(row, filter.month()), State.valueOf(row.getString("state"))))
                .list();
    }

    @Override
    public List<Count> counts(Filter filter) {
        var asked = asked(filter);
        return jdbc.sql("select state, count(*)::integer n from " + asked.lines() + " group by state").params(asked.values())
                .query((row, _) -> new Count(State.valueOf(row.getString("state")), row.getInt("n"))).list().stream()
                .sorted(Comparator.comparing(Count::state)).toList();
    }

    @Override
    public void each(Filter filter, Consumer<Line> consumer) {
        var after = "";
        while (true) {
            var lines = list(filter, after, PIECE);
            lines.forEach(consumer);
            if (lines.size() < PIECE) {
                return;
            }
            after = lines.getLast().number();
        }
    }

    @Override
    public List<YearMonth> months() {
        return jdbc.sql("select month from report_month order by month desc").query(LocalDate.class).list().stream()
                .map(YearMonth::from).toList();
    }

    @Override
    public Set<YearMonth> locked() {
        return jdbc.sql("select month from report_month where locked_at is not null").query(LocalDate.class).list().stream()
                .map(YearMonth::from).collect(Collectors.toSet());
    }

    @Override
    public List<Burden> burden(Scope scope) {
        return jdbc.sql("""
                select month, unit_code, count(*) reports, sum(offered) offered, sum(filled) filled, sum(seconds) seconds
                  from month_report r
                 where (:codes::text[] is null or unit_code = any(:codes::text[]) or responsible = any(:departments::text[])
                            and (:bounds::text[] is null or unit_code = any(:bounds::text[])))
                 group by month, unit_code order by month desc, unit_code""").param("codes", scope.array())
                .param("departments", scope.departmentArray()).param("bounds", scope.boundsArray())
                .query((row, _) -> new Burden(YearMonth.from(row.getObject("month", LocalDate.class)),
                        new UnitCode(row.getString("unit_code")), row.getLong("reports"), row.getLong("offered"),
                        row.getLong("filled"), row.getLong("seconds")))
                .list();
    }

    private static MonthSql asked(Filter filter) {
        var asked = new MonthSql(filter.month()).seen("seen", filter.scope());
        var within = filter.within();
        if (within != null) {
            asked.seen("within", within);
        }
        var responsible = filter.responsible();
        if (responsible != null) {
            asked.and("p.responsible = :responsible", "responsible", responsible);
        }
        var project = filter.project();
        if (project != null) {
            asked.and("p.id = :project", "project", project);
        }
        return asked;
    }
}
