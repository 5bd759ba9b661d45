package cn.chenghua.governance.supervision.persistence;

import java.util.EnumMap;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.storage.Columns;
import cn.chenghua.governance.supervision.CaseLimits;
import cn.chenghua.governance.supervision.CaseLimits.Name;
import cn.chenghua.governance.supervision.LimitBook;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SqlLimitBook implements LimitBook {

    private final JdbcClient jdbc;
    private final Trail trail;

    SqlLimitBook(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public CaseLimits current() {
        var days = new EnumMap<Name, Integer>(Name.class);
        jdbc.sql("select name, days from case_limit").query(row -> {
            days.put(Name.valueOf(row.getString("name")), row.getInt("days"));
        });
        return new CaseLimits(days);
    }

    @Override
    @Transactional
    public void change(CaseLimits limits) {
        var before = current();
        var moved = limits.days().entrySet().stream().filter(entry -> before.of(entry.getKey()) != entry.getValue()).toList();
        if (moved.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into case_limit (name, days) select a, b::integer from unnest(?::text[], ?::text[]) as x(a, b)
                    on conflict (name) do update set days = excluded.days""")
                .param(Columns.of(moved, entry -> entry.getKey())).param(Columns.of(moved, entry -> entry.getValue())).update();
        trail.note(Note.of(Act.CHANGE, Subject.many("case_limit")).with(moved.stream().map(entry -> new Change(
                entry.getKey().name(), String.valueOf(before.of(entry.getKey())), String.valueOf(entry.getValue()))).toList()));
    }
}
