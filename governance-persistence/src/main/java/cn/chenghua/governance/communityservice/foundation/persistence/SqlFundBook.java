package cn.chenghua.governance.communityservice.foundation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.communityservice.foundation.Balance;
import cn.chenghua.governance.communityservice.foundation.FundBook;
import cn.chenghua.governance.communityservice.foundation.FundPosting;
import cn.chenghua.governance.storage.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;

@org.springframework.stereotype.Repository
class SqlFundBook implements FundBook {

    private final JdbcClient jdbc;

    SqlFundBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<FundPosting> find(UUID id) {
        return jdbc.sql("select * from foundation_posting where id = ?").param(id).query(SqlFundBook::posting).optional();
    }

    @Override
    public List<FundPosting> of(UUID foundation) {
        return jdbc.sql("select * from foundation_posting where foundation_id = ? order by position").param(foundation)
                .query(SqlFundBook::posting).list();
    }

    @Override
    public Map<UUID, Balance> balances(Collection<UUID> foundations) {
        var balances = new HashMap<UUID, Balance>();
        jdbc.sql("""
                select foundation_id, coalesce(sum(yuan) filter (where flow = 'IN'), 0),
                       coalesce(sum(yuan) filter (where flow = 'OUT'), 0)
                  from foundation_posting where foundation_id = any(?::uuid[]) group by 1""")
                .param(Columns.of(List.copyOf(foundations), UUID::toString)).query(row -> {
                    balances.put(row.getObject(1, UUID.class), new Balance(row.getBigDecimal(2), row.getBigDecimal(3)));
                });
        return balances;
    }

    @Override
    public void add(FundPosting posting) {
        jdbc.sql("""
                insert into foundation_posting (id, foundation_id, flow, yuan, day, purpose, project_id, reverses, evidence,
                                                said_by, said_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(posting.id(), posting.foundation(), posting.way().name(), posting.yuan(), posting.day(),
                        posting.purpose())
                .param(posting.project()).param(posting.reverses()).param(posting.evidence()).param(posting.by())
                .param(posting.at().atOffset(ZoneOffset.UTC)).update();
    }

    private static FundPosting posting(ResultSet row, int number) throws SQLException {
        return new FundPosting(row.getObject("id", UUID.class), row.getObject("foundation_id", UUID.class),
                FundPosting.Way.valueOf(row.getString("flow")), row.getBigDecimal("yuan"),
                row.getObject("day", LocalDate.class), row.getString("purpose"), row.getObject("project_id", UUID.class),
                row.getObject("reverses", UUID.class), row.getObject("evidence", UUID.class), row.getString("said_by"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
