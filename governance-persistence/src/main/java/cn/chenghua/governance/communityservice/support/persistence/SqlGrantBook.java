package cn.chenghua.governance.communityservice.support.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.communityservice.support.Grant;
import cn.chenghua.governance.communityservice.support.GrantBook;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

@org.springframework.stereotype.Repository
class SqlGrantBook implements GrantBook {

    private static final String SEEN = """
            where (:codes::text[] is null or g.unit_code = any(:codes::text[]))
              and (:rule::uuid is null or g.rule_id = :rule::uuid)
            """;
    private final JdbcClient jdbc;

    SqlGrantBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Grant> find(UUID id) {
        return jdbc.sql("select * from support_grant where id = ?").param(id).query(SqlGrantBook::grant).optional();
    }

    @Override
    public boolean reversed(UUID id) {
        return jdbc.sql("select exists (select from support_grant where reverses = ?)").param(id).query(Boolean.class).single();
    }

    @Override
    public List<Grant> list(Scope scope, @Nullable UUID rule, @Nullable UUID after, int limit) {
        return jdbc.sql("select g.* from support_grant g " + SEEN + """
                  and (:after::uuid is null or g.position < (select position from support_grant where id = :after::uuid))
                order by g.position desc limit :limit""").param("codes", scope.array()).param("rule", rule)
                .param("after", after).param("limit", limit).query(SqlGrantBook::grant).list();
    }

    @Override
    public int count(Scope scope) {
        return jdbc.sql("select count(*) from support_grant g " + SEEN).param("codes", scope.array()).param("rule", null)
                .query(Integer.class).single();
    }

    @Override
    public Map<Integer, BigDecimal> sums(Scope scope, @Nullable UUID rule) {
        var sums = new TreeMap<Integer, BigDecimal>();
        jdbc.sql("select extract(year from g.day)::integer, sum(g.yuan) from support_grant g " + SEEN + " group by 1")
                .param("codes", scope.array()).param("rule", rule).query(row -> {
                    sums.put(row.getInt(1), row.getBigDecimal(2));
                });
        return sums;
    }

    @Override
    public void add(Grant grant) {
        jdbc.sql("""
                insert into support_grant (id, rule_id, firm, unit_code, yuan, day, reverses, evidence, said_by, said_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(grant.id(), grant.rule(), grant.firm(), grant.place().value(), grant.yuan(), grant.day())
                .param(grant.reverses()).param(grant.evidence()).param(grant.by()).param(grant.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(row.getObject("id", UUID.class), row.getObject("rule_id", UUID.class), row.getString("firm"),
                new UnitCode(row.getString("unit_code")), row.getBigDecimal("yuan"), row.getObject("day", LocalDate.class),
                row.getObject("reverses", UUID.class), row.getObject("evidence", UUID.class), row.getString("said_by"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
