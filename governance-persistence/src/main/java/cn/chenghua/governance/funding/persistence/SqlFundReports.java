package cn.chenghua.governance.funding.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.report.FundFilter;
import cn.chenghua.governance.funding.report.FundReports;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlFundReports implements FundReports {

    private static final int PIECE = 500;
    private static final String CUTS = """
            select case grouping(x.year, x.month, x.source, x.unit_code)
                     when 15 then 'ALL' when 7 then 'YEAR' when 11 then 'MONTH' when 13 then 'SOURCE' else 'PLACE' end cut,
                   coalesce(x.year::text, x.month::text, x.source, x.unit_code, '') key, """ + " " + Rows.SUMS
            + """

                    from (select x.*, extract(year from x.month)::integer as year from fund_sum x join project p on p.id = x.project_id""";
    private static final String CUT = """
            ) x
             group by grouping sets ((), (x.year), (x.month), (x.source), (x.unit_code)) order by 1, 2""";
    private static final String LINE = """
            select x.*, p.number, p.name, c.number contract, e.text evidence, f.name file, r.id taken_back_by
              from fund_entry x join project p on p.id = x.project_id join evidence e on e.id = x.evidence_id
              left join evidence_file f on f.evidence_id = e.id left join fund_contract c on c.id = x.contract_id
              left join fund_entry r on r.reverses = x.id""";
    private static final String BALANCE = """
            select p.id, p.number, p.name, p.unit_code, p.kind, f.version, f.budget, f.moved, f.planned, f.output, f.paid,
                   (select coalesce(sum(c.amount), 0) from fund_contract c where c.project_id = p.id) contracted
              from project_funds f join project p on p.id = f.project_id""";
    private static final String TRANSFERS = """
            select t.*, e.text evidence, a.number from_number, a.name from_name, b.number to_number, b.name to_name,
                   %s from_seen, %s to_seen
              from fund_transfer t join project a on a.id = t.from_project join project b on b.id = t.to_project
              join evidence e on e.id = t.evidence_id""".formatted(Asked.seen("a"), Asked.seen("b"));

    private final JdbcClient jdbc;

    SqlFundReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Cut> cuts(FundFilter filter) {
        var asked = new Asked(filter);
        return jdbc.sql(CUTS + asked.postings() + CUT).params(asked.values())
                .query((row, _) -> new Cut(By.valueOf(row.getString("cut")), row.getString("key"), Rows.sums(row))).list();
    }

    @Override
    public Total total(FundFilter filter) {
        var asked = new Asked(filter);
        return jdbc.sql("select coalesce(sum(x.lines), 0) lines, " + Rows.SUMS
                + " from fund_sum x join project p on p.id = x.project_id" + asked.postings()).params(asked.values())
                .query((row, _) -> new Total(row.getLong("lines"), Rows.sums(row))).single();
    }

    @Override
    public List<Line> lines(FundFilter filter, @Nullable Mark after, int limit) {
        var asked = new Asked(filter);
        if (after != null) {
            asked.and("(x.day, x.id) < (:day, :id)", "day", after.day()).with("id", after.id());
        }
        return jdbc.sql(LINE + asked.postings() + " order by x.day desc, x.id desc limit :limit").params(asked.values())
                .param("limit", limit).query(SqlFundReports::line).list();
    }

    @Override
    public void each(FundFilter filter, Consumer<Line> consumer) {
        var after = new UUID(0, 0);
        while (true) {
            var asked = new Asked(filter);
            asked.and("x.id > :after", "after", after);
            var lines = jdbc.sql(LINE + asked.postings() + " order by x.id limit :limit").params(asked.values())
                    .param("limit", PIECE).query(SqlFundReports::line).list();
            lines.forEach(consumer);
            if (lines.size() < PIECE) {
                return;
            }
            after = lines.getLast().entry().id();
        }
    }

    @Override
    public List<Balance> balances(FundFilter filter, FundKind uses, @Nullable Standing standing, String after, int limit) {
        var asked = new Asked(filter);
        asked.and("p.number > :after", "after", after);
        if (standing != null) {
            asked.and("sign(f.budget + f.moved - " + column(uses) + ") = :sign", "sign", sign(standing));
        }
        return jdbc.sql(BALANCE + asked.projects() + " order by p.number limit :limit").params(asked.values())
                .param("limit", limit).query(SqlFundReports::balance).list();
    }

    @Override
    public Portfolio portfolio(FundFilter filter, FundKind uses) {
        var asked = new Asked(filter);
        return jdbc.sql("""
                select count(*) projects, count(*) filter (where left_over > 0) with_surplus,
                       count(*) filter (where left_over < 0) with_gap,
                       coalesce(sum(left_over) filter (where left_over > 0), 0) surplus,
                       coalesce(sum(left_over) filter (where left_over < 0), 0) gap
                  from (select f.budget + f.moved - %s left_over from project_funds f join project p on p.id = f.project_id"""
                .formatted(column(uses)) + asked.projects() + ") balances").params(asked.values())
                .query((row, _) -> new Portfolio(row.getLong("projects"), row.getLong("with_surplus"), row.getLong("with_gap"),
                        row.getBigDecimal("surplus"), row.getBigDecimal("gap")))
                .single();
    }

    @Override
    public List<Moved> transfers(Scope scope, int limit) {
        return jdbc.sql("select * from (" + TRANSFERS + ") t where from_seen or to_seen order by day desc, id desc limit :limit")
                .param("codes", scope.array()).param("departments", scope.departmentArray()).param("bounds", scope.boundsArray())
                .param("limit", limit).query(SqlFundReports::moved).list();
    }

    private static String column(FundKind uses) {
        return switch (uses) {
            case PLANNED -> "f.planned";
            case OUTPUT -> "f.output";
            case PAID -> "f.paid";
            case BUDGET, TRANSFER -> throw new IllegalArgumentException(uses.name());
        };
    }

    private static int sign(Standing standing) {
        return switch (standing) {
            case SURPLUS -> 1;
            case GAP -> -1;
            case EVEN -> 0;
        };
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(Rows.entry(row, number), row.getString("number"), row.getString("name"), row.getString("contract"),
                row.getString("evidence"), row.getString("file"), row.getObject("taken_back_by", UUID.class));
    }

    private static Balance balance(ResultSet row, int number) throws SQLException {
        return new Balance(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                row.getString("unit_code"), row.getString("kind"), row.getLong("version"), Rows.sums(row),
                row.getBigDecimal("contracted"));
    }

    private static Moved moved(ResultSet row, int number) throws SQLException {
        return new Moved(row.getObject("id", UUID.class), end(row, "from"), end(row, "to"), row.getBigDecimal("amount"),
                row.getObject("day", LocalDate.class), row.getString("reason"), row.getString("evidence"),
                row.getString("recorded_by"), row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable End end(ResultSet row, String side) throws SQLException {
        return row.getBoolean(side + "_seen")
                ? new End(row.getObject(side + "_project", UUID.class), row.getString(side + "_number"),
                        row.getString(side + "_name"))
                : null;
    }
}
