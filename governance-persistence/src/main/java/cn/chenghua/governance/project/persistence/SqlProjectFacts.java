package cn.chenghua.governance.project.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.project.ProjectFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlProjectFacts implements ProjectFacts {

    private final JdbcClient jdbc;

    SqlProjectFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> of(UUID project) {
        return jdbc.sql("""
                select f.day, f.stage, f.move, f.place, f.evidence_id, e.kind, e.text, x.name, f.recorded_by, f.recorded_at
                  from fact f join evidence e on e.id = f.evidence_id left join evidence_file x on x.evidence_id = e.id
                 where f.record_id = ? order by f.seq""").param(project)
                .query((row, number) -> new Entry(row.getObject("day", LocalDate.class), row.getString("stage"),
                        Fact.Move.valueOf(row.getString("move")), new UnitCode(row.getString("place")),
                        row.getObject("evidence_id", UUID.class), Evidence.Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getString("name"), row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
