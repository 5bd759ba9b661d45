package cn.chenghua.governance.casework.rule.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.LimitUnit;
import cn.chenghua.governance.casework.limit.OfficeHours;
import cn.chenghua.governance.casework.rule.CaseRules;
import cn.chenghua.governance.casework.rule.DispatchRule;
import cn.chenghua.governance.casework.rule.LimitRule;
import cn.chenghua.governance.casework.rule.RuleBook;
import cn.chenghua.governance.casework.rule.Term;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.storage.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One statement tells which version holds; what a version says never changes, so it is read once. */
@Repository
class SqlRuleBook implements RuleBook {

    private static final int KEPT = 50;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;
    private final Map<UUID, CaseRules> known = new ConcurrentHashMap<>();

    SqlRuleBook(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public CaseRules current() {
        return jdbc.sql("select version, id from disorder_rules order by version desc limit 1")
                .query((row, number) -> at(row.getInt(1), row.getObject(2, UUID.class))).optional()
                .orElseGet(CaseRules::suggested);
    }

    /** By the id, for a version whose transaction was rolled back is given once more. */
    @Override
    public CaseRules at(int version, UUID id) {
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

    private CaseRules read(int version) {
        var hours = jdbc.sql("select opens, noon, afternoon, closes from disorder_rules where version = ?").param(version)
                .query((row, number) -> new OfficeHours(row.getObject(1, LocalTime.class), row.getObject(2, LocalTime.class),
                        row.getObject(3, LocalTime.class), row.getObject(4, LocalTime.class)))
                .single();
        var limits = jdbc.sql("select * from disorder_limit where version = ? order by position").param(version)
                .query((row, number) -> new LimitRule(row.getString("disorder"),
                        row.getString("severity") == null ? null : Severity.valueOf(row.getString("severity")),
                        new Limit(row.getInt("amount"), LimitUnit.valueOf(row.getString("unit")))))
                .list();
        var dispatches = jdbc.sql("select * from disorder_dispatch where version = ? order by position").param(version)
                .query((row, number) -> dispatch(row)).list();
        var radii = new HashMap<String, Integer>();
        jdbc.sql("select disorder, metres from disorder_radius where version = ?").param(version)
                .query((row, number) -> radii.put(row.getString(1), row.getInt(2))).list();
        var terms = new HashMap<Term, Integer>();
        jdbc.sql("select name, value from disorder_term where version = ?").param(version)
                .query((row, number) -> terms.put(Term.valueOf(row.getString(1)), row.getInt(2))).list();
        return new CaseRules(version, limits, dispatches, radii, terms, hours);
    }

    private static DispatchRule dispatch(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var place = row.getString("place");
        return new DispatchRule(row.getString("disorder"), kind == null ? null : AssetKind.valueOf(kind), row.getString("class"),
                place == null ? null : new UnitCode(place), new UnitCode(row.getString("unit_code")),
                row.getString("responsible"));
    }

    @Override
    @Transactional
    public void put(CaseRules next, String by) {
        var hours = next.hours();
        var version = next.version() + 1;
        var written = jdbc.sql("""
                insert into disorder_rules (version, id, opens, noon, afternoon, closes, set_by, set_at)
                select ?, ?, ?, ?, ?, ?, ?, ? where coalesce((select max(version) from disorder_rules), 0) = ?
                on conflict (version) do nothing""").param(version).param(Uuids.next(clock.instant())).param(hours.opens())
                .param(hours.noon()).param(hours.afternoon()).param(hours.closes()).param(by)
                .param(clock.instant().atOffset(ZoneOffset.UTC)).param(next.version()).update();
        if (written == 0) {
            throw new SavedInBetween("casework.rules.saved.between", next.version(), current().version());
        }
        limits(version, next.limits());
        dispatches(version, next.dispatches());
        numbers("disorder_radius (version, disorder, metres)", version, List.copyOf(next.radii().entrySet()));
        numbers("disorder_term (version, name, value)", version, List.copyOf(next.terms().entrySet()));
        trail.note(Note.of(Act.CREATE, Subject.of("disorder_rules", version)));
    }

    private void limits(int version, List<LimitRule> limits) {
        jdbc.sql("""
                insert into disorder_limit (version, position, disorder, severity, amount, unit)
                select ?, n, a, b, c::integer, d from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                  with ordinality as t(a, b, c, d, n)""").param(version).param(Columns.of(limits, LimitRule::disorder))
                .param(Columns.of(limits, LimitRule::severity)).param(Columns.of(limits, rule -> rule.limit().amount()))
                .param(Columns.of(limits, rule -> rule.limit().unit())).update();
    }

    private void dispatches(int version, List<DispatchRule> rules) {
        jdbc.sql("""
                insert into disorder_dispatch (version, position, disorder, kind, class, place, unit_code, responsible)
                select ?, n, a, b, c, d, e, f
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                  with ordinality as t(a, b, c, d, e, f, n)""").param(version).param(Columns.of(rules, DispatchRule::disorder))
                .param(Columns.of(rules, DispatchRule::kind)).param(Columns.of(rules, DispatchRule::classCode))
                .param(Columns.of(rules, DispatchRule::place)).param(Columns.of(rules, DispatchRule::unit))
                .param(Columns.of(rules, DispatchRule::responsible)).update();
    }

    private <K> void numbers(String table, int version, List<Map.Entry<K, Integer>> numbers) {
        jdbc.sql("insert into " + table + " select ?, a, b::integer from unnest(?::text[], ?::text[]) as t(a, b)").param(version)
                .param(Columns.of(numbers, Map.Entry::getKey)).param(Columns.of(numbers, Map.Entry::getValue)).update();
    }
}
