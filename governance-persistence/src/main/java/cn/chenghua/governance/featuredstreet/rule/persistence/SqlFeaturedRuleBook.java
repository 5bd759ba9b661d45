package cn.chenghua.governance.featuredstreet.rule.persistence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.featuredstreet.rule.Asked;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRules;
import cn.chenghua.governance.featuredstreet.rule.FeaturedTerm;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One statement tells which version holds; criteria and subsystems are data. */
@Repository
class SqlFeaturedRuleBook implements FeaturedRuleBook {

    private static final String CATALOGUE = """
            select 'CRITERION' part, code, name, name_en, mandatory, position from demonstration_criterion
             union all select 'SUBSYSTEM', code, name, name_en, mandatory, position from smart_subsystem
             order by part, position""";

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;
    private volatile List<Asked> catalogue = List.of();

    SqlFeaturedRuleBook(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public FeaturedRules current() {
        var terms = new EnumMap<FeaturedTerm, Integer>(FeaturedTerm.class);
        var chosen = new EnumMap<Mandatory, Set<String>>(Mandatory.class);
        var version = new int[1];
        jdbc.sql("""
                with latest as (select max(version) version from featured_rules)
                select t.version, t.name, t.value, null part from featured_term t join latest using (version)
                 union all select m.version, m.code, 0, m.part from featured_mandatory m join latest using (version)""")
                .query((row, _) -> {
                    version[0] = row.getInt(1);
                    var part = row.getString(4);
                    return part == null
                            ? terms.put(FeaturedTerm.valueOf(row.getString(2)), row.getInt(3))
                            : chosen.computeIfAbsent(Mandatory.valueOf(part), _ -> new HashSet<>()).add(row.getString(2));
                }).list();
        return new FeaturedRules(version[0], terms, catalogue(), chosen);
    }

    /** Changes only by migration, so it is read once. */
    private List<Asked> catalogue() {
        if (catalogue.isEmpty()) {
            catalogue = jdbc.sql(CATALOGUE).query((row, _) -> new Asked(Mandatory.valueOf(row.getString(1)), row.getString(2),
                    row.getString(3), row.getString(4), row.getBoolean(5))).list();
        }
        return catalogue;
    }

    @Override
    @Transactional
    public void put(FeaturedRules next, String by) {
        int version = jdbc.sql("""
                insert into featured_rules (version, id, set_by, set_at)
                select coalesce(max(version), 0) + 1, ?, ?, ? from featured_rules returning version""")
                .params(Uuids.next(clock.instant()), by, clock.instant().atOffset(ZoneOffset.UTC)).query(Integer.class).single();
        next.terms().forEach((term, value) -> jdbc.sql("insert into featured_term (version, name, value) values (?, ?, ?)")
                .params(version, term.name(), value).update());
        next.chosen().forEach((part, codes) -> codes
                .forEach(code -> jdbc.sql("insert into featured_mandatory (version, part, code) values (?, ?, ?)")
                        .params(version, part.name(), code).update()));
        trail.note(Note.of(Act.CREATE, Subject.of("featured_rules", version)));
    }
}
