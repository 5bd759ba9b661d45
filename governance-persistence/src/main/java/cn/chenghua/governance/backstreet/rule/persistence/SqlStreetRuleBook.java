package cn.chenghua.governance.backstreet.rule.persistence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.backstreet.rule.DepthRule;
import cn.chenghua.governance.backstreet.rule.StreetRuleBook;
import cn.chenghua.governance.backstreet.rule.StreetRules;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.responsibility.Depth;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One statement tells which version holds; what a version says never changes, so it is read once. */
@Repository
class SqlStreetRuleBook implements StreetRuleBook {

    private static final int KEPT = 50;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;
    private final Map<UUID, StreetRules> known = new ConcurrentHashMap<>();

    SqlStreetRuleBook(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public StreetRules current() {
        return jdbc.sql("select version, id from backstreet_rules order by version desc limit 1")
                .query((row, _) -> kept(row.getInt(1), row.getObject(2, UUID.class))).optional()
                .orElseGet(StreetRules::suggested);
    }

    /** By the id, for a version whose transaction was rolled back is given once more. */
    private StreetRules kept(int version, UUID id) {
        if (known.size() > KEPT) {
            known.clear();
        }
        var kept = known.get(id);
        if (kept != null) {
            return kept;
        }
        var read = read(version);
        known.put(id, read);
        return read;
    }

    private StreetRules read(int version) {
        var terms = new EnumMap<StreetTerm, Integer>(StreetTerm.class);
        jdbc.sql("select name, value from backstreet_term where version = ?").param(version)
                .query((row, _) -> terms.put(StreetTerm.valueOf(row.getString(1)), row.getInt(2))).list();
        var depths = new EnumMap<Depth, DepthRule>(Depth.class);
        jdbc.sql("select depth, standard, least from backstreet_depth where version = ?").param(version)
                .query((row, _) -> depths.put(Depth.valueOf(row.getString(1)), new DepthRule(row.getString(2), row.getInt(3))))
                .list();
        return new StreetRules(version, terms, depths);
    }

    @Override
    @Transactional
    public void put(StreetRules next, String by) {
        int version = jdbc.sql("""
                insert into backstreet_rules (version, id, set_by, set_at)
                select coalesce(max(version), 0) + 1, ?, ?, ? from backstreet_rules returning version""")
                .params(Uuids.next(clock.instant()), by, clock.instant().atOffset(ZoneOffset.UTC)).query(Integer.class).single();
        next.terms().forEach((term, value) -> jdbc.sql("insert into backstreet_term (version, name, value) values (?, ?, ?)")
                .params(version, term.name(), value).update());
        next.depths().forEach((depth, rule) -> jdbc
                .sql("insert into backstreet_depth (version, depth, standard, least) values (?, ?, ?, ?)")
                .params(version, depth.name(), rule.standard(), rule.least()).update());
        trail.note(Note.of(Act.CREATE, Subject.of("backstreet_rules", version)));
    }
}
