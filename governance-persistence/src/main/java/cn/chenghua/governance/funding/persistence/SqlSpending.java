package cn.chenghua.governance.funding.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.funding.Spending;
import cn.chenghua.governance.storage.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whole months from the kept sums, the month of the day from its postings. */
@Repository
class SqlSpending implements Spending {

    private static final String SHARES = """
            select f.project_id, coalesce(s.output, 0) output, coalesce(s.paid, 0) paid, f.budget, f.planned,
                   (select coalesce(sum(c.amount), 0) from fund_contract c where c.project_id = f.project_id) contracted
              from project_funds f
              left join (select project_id, sum(amount) filter (where kind = 'OUTPUT') output,
                                sum(amount) filter (where kind = 'PAID') paid
                           from (select project_id, kind, amount from fund_sum
                                  where project_id = any(:projects::uuid[]) and month < :month
                                 union all
                                 select project_id, kind, amount from fund_entry
                                  where project_id = any(:projects::uuid[]) and month = :month and day <= :day) postings
                          group by project_id) s on s.project_id = f.project_id
             where f.project_id = any(:projects::uuid[])""";

    private final JdbcClient jdbc;

    SqlSpending(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Shares> of(Collection<UUID> projects, LocalDate asOf) {
        var found = new HashMap<UUID, Shares>();
        if (!projects.isEmpty()) {
            jdbc.sql(SHARES).param("projects", Columns.of(List.copyOf(projects), id -> id)).param("month", asOf.withDayOfMonth(1))
                    .param("day", asOf).query(row -> {
                        keep(found, row);
                    });
        }
        return found;
    }

    private static void keep(Map<UUID, Shares> found, ResultSet row) throws SQLException {
        for (var basis : Basis.values()) {
            var whole = row.getBigDecimal(switch (basis) {
                case CONTRACTS -> "contracted";
                case BUDGET -> "budget";
                case PLANNED -> "planned";
            });
            if (whole.compareTo(BigDecimal.ZERO) > 0) {
                found.put(row.getObject("project_id", UUID.class),
                        new Shares(row.getBigDecimal("output"), row.getBigDecimal("paid"), whole, basis));
                return;
            }
        }
    }
}
