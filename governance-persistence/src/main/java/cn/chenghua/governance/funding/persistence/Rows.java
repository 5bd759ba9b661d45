package cn.chenghua.governance.funding.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.funding.Entry;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.Transfer;
import cn.chenghua.governance.funding.report.FundReports.Sums;

/** Rows as the values they stand for. */
final class Rows {

    /** The five kinds side by side, of rows with a kind and an amount. */
    static final String SUMS = """
            coalesce(sum(x.amount) filter (where x.kind = 'BUDGET'), 0) budget,
            coalesce(sum(x.amount) filter (where x.kind = 'TRANSFER'), 0) moved,
            coalesce(sum(x.amount) filter (where x.kind = 'PLANNED'), 0) planned,
            coalesce(sum(x.amount) filter (where x.kind = 'OUTPUT'), 0) output,
            coalesce(sum(x.amount) filter (where x.kind = 'PAID'), 0) paid""";

    private Rows() {
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(row.getObject("id", UUID.class), row.getObject("project_id", UUID.class),
                FundKind.valueOf(row.getString("kind")), YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("day", LocalDate.class), row.getBigDecimal("amount"), row.getString("source"),
                row.getObject("contract_id", UUID.class), new UnitCode(row.getString("unit_code")),
                row.getObject("evidence_id", UUID.class), row.getString("reason"), row.getBoolean("above"),
                row.getObject("reverses", UUID.class), row.getObject("transfer_id", UUID.class), row.getString("origin"),
                row.getString("recorded_by"), row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    static Transfer transfer(ResultSet row, int number) throws SQLException {
        return new Transfer(row.getObject("id", UUID.class), row.getObject("from_project", UUID.class),
                row.getObject("to_project", UUID.class), row.getBigDecimal("amount"), row.getObject("day", LocalDate.class),
                row.getString("reason"), row.getObject("evidence_id", UUID.class), row.getString("origin"),
                row.getString("recorded_by"), row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    static Sums sums(ResultSet row) throws SQLException {
        return new Sums(row.getBigDecimal("budget"), row.getBigDecimal("moved"), row.getBigDecimal("planned"),
                row.getBigDecimal("output"), row.getBigDecimal("paid"));
    }
}
