package cn.chenghua.governance.backstreet.green.rule.persistence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRules;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions in the order in which they were taken. */
@Repository
class SqlGreenRules implements GreenRules {

    private final JdbcClient jdbc;
    private final Trail trail;

    SqlGreenRules(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public List<Decision> decisions() {
        return jdbc.sql("select * from green_rule order by position desc")
                .query((row, _) -> new Decision(GreenRule.valueOf(row.getString("rule")),
                        row.getBigDecimal("value").stripTrailingZeros(), row.getString("reason"), row.getString("decided_by"),
                        row.getString("decided_by_name"), row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void add(Decision decision) {
        jdbc.sql(
                """
                        insert into green_rule (rule, value, reason, decided_by, decided_by_name, decided_at) values (?, ?, ?, ?, ?, ?)""")
                .params(decision.rule().name(), decision.value(), decision.reason(), decision.by(), decision.byName(),
                        decision.at().atOffset(ZoneOffset.UTC))
                .update();
        trail.note(Note.created(Subject.of("green_rule", decision.rule()),
                Map.of("value", decision.value().toPlainString(), "reason", decision.reason())));
    }
}
