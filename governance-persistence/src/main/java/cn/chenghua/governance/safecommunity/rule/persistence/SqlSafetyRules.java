package cn.chenghua.governance.safecommunity.rule.persistence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

import cn.chenghua.governance.safecommunity.rule.SafetyRules;
import cn.chenghua.governance.safecommunity.rule.SafetyTerm;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlSafetyRules implements SafetyRules {

    private final JdbcClient jdbc;
    private final Clock clock;

    SqlSafetyRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int of(SafetyTerm term) {
        return jdbc.sql("select value from safety_term where code = ?").param(term.name()).query(Integer.class).optional()
                .orElse(term.suggestion());
    }

    @Override
    public Map<SafetyTerm, String> setBy() {
        var set = new EnumMap<SafetyTerm, String>(SafetyTerm.class);
        jdbc.sql("select code, set_by from safety_term")
                .query((row, _) -> set.put(SafetyTerm.valueOf(row.getString(1)), row.getString(2))).list();
        return set;
    }

    @Override
    public void set(SafetyTerm term, int value, String by) {
        jdbc.sql("""
                insert into safety_term (code, value, set_by, set_at) values (?, ?, ?, ?)
                on conflict (code) do update set value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at""")
                .params(term.name(), value, by, clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
