package cn.chenghua.governance.communityservice.company.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.communityservice.company.SizeBook;
import cn.chenghua.governance.communityservice.company.SizeFacts;
import cn.chenghua.governance.communityservice.company.SizeThreshold;
import cn.chenghua.governance.storage.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;

@org.springframework.stereotype.Repository
class SqlSizeBook implements SizeBook {

    private final JdbcClient jdbc;
    private final Trail trail;

    SqlSizeBook(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public Optional<SizeFacts> find(UUID id) {
        return jdbc.sql("select * from size_facts where id = ?").param(id).query(SqlSizeBook::facts).optional();
    }

    @Override
    public List<SizeFacts> of(UUID company) {
        return jdbc.sql("""
                select distinct on (year) * from size_facts where company_id = ? order by year desc, position desc""")
                .param(company).query(SqlSizeBook::facts).list();
    }

    @Override
    public Map<UUID, SizeFacts> latest(Collection<UUID> companies) {
        return jdbc
                .sql("""
                        select distinct on (company_id) * from size_facts where company_id = any(?::uuid[])
                         order by company_id, year desc, position desc""")
                .param(Columns.of(List.copyOf(companies), UUID::toString)).query(SqlSizeBook::facts).list().stream()
                .collect(Collectors.toMap(SizeFacts::company, facts -> facts));
    }

    @Override
    public void add(SizeFacts facts) {
        jdbc.sql("""
                insert into size_facts (id, company_id, year, turnover, staff, communities, evidence, said_by, said_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(facts.id(), facts.company(), facts.year(), facts.turnover(), facts.staff(), facts.communities(),
                        facts.evidence(), facts.by(), facts.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public SizeThreshold threshold() {
        return jdbc.sql("select * from size_threshold order by position desc limit 1")
                .query((row, number) -> new SizeThreshold(row.getBigDecimal("turnover"), row.getInt("staff"),
                        row.getInt("communities"), row.getBoolean("uncounts"), row.getBoolean("suggested"),
                        row.getString("reason")))
                .single();
    }

    @Override
    public void agree(SizeThreshold threshold, String by, Instant at) {
        jdbc.sql("""
                insert into size_threshold (position, turnover, staff, communities, uncounts, suggested, reason, set_by, set_at)
                select max(position) + 1, ?, ?, ?, ?, ?, ?, ?, ? from size_threshold""")
                .params(threshold.turnover(), threshold.staff(), threshold.communities(), threshold.uncounts(),
                        threshold.suggested(), threshold.reason(), by, at.atOffset(ZoneOffset.UTC))
                .update();
        trail.note(Note.created(Subject.of("size_threshold", at), Map.of("threshold", threshold.toString())));
    }

    private static SizeFacts facts(ResultSet row, int number) throws SQLException {
        return new SizeFacts(row.getObject("id", UUID.class), row.getObject("company_id", UUID.class), row.getInt("year"),
                row.getBigDecimal("turnover"), row.getInt("staff"), row.getInt("communities"),
                row.getObject("evidence", UUID.class), row.getString("said_by"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
