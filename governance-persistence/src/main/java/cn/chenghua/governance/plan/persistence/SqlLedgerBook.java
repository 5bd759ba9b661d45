package cn.chenghua.governance.plan.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import cn.chenghua.governance.plan.Expectation;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.LedgerBook;
import cn.chenghua.governance.plan.Posting;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes whole batches with one statement each; the roll-up comes last and in key order, so that writers cannot lock each other out. */
@Repository
class SqlLedgerBook implements LedgerBook {

    private static final long LOCK = 7_310_401;
    private static final int PIECE = 2_000;
    private static final String FACTS = """
            facts as (
              insert into fact (id, seq, record_kind, record_id, label, place, attributes, metres, square_metres, yuan, hours,
                                stage, move, day, evidence_id, recorded_by, recorded_at)
              select a::uuid, b::bigint, c, d::uuid, e, f, g, h::numeric, i::numeric, j::numeric, k::numeric,
                     l, m, n::date, o::uuid, p, q::timestamptz
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                  as t(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q)),
            """;
    private static final String LINES = """
            lines as (
              insert into posting (target_code, reading, cause, line, fact_id, record_kind, record_id, day, unit_code, subdistrict,
                                   quantity, base, kind)
              select a, b, c::bigint, d::integer, e::uuid, f, g::uuid, h::date, i, j, k::numeric, l::numeric, m
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::text[], ?::text[]) as t(a, b, c, d, e, f, g, h, i, j, k, l, m)
              returning *),
            years as (
              insert into roll_up_year as kept (target_code, reading, year, unit_code, subdistrict, quantity, base, lines, last_day)
              select target_code, reading, date_trunc('year', day)::date, unit_code, subdistrict, sum(quantity), sum(base), count(*), max(day)
                from lines group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
                  on conflict (target_code, reading, year, unit_code, subdistrict)
                  do update set quantity = kept.quantity + excluded.quantity, base = kept.base + excluded.base,
                                lines = kept.lines + excluded.lines, last_day = greatest(kept.last_day, excluded.last_day)),
            moved as (update ledger_version set value = value + 1 where stripe = pg_backend_pid() % 16)
            insert into roll_up as kept (target_code, reading, month, unit_code, subdistrict, quantity, base, lines, last_day)
            select target_code, reading, date_trunc('month', day)::date, unit_code, subdistrict, sum(quantity), sum(base), count(*), max(day)
              from lines group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
                on conflict (target_code, reading, month, unit_code, subdistrict)
                do update set quantity = kept.quantity + excluded.quantity, base = kept.base + excluded.base,
                              lines = kept.lines + excluded.lines, last_day = greatest(kept.last_day, excluded.last_day)""";

    /** Three statements on one journey; the lock comes first, so that the other two see what was committed before it was had. */
    private static final String OPEN = """
            select nextval('ledger_seq') from (select pg_advisory_xact_lock_shared(?)) held, lateral generate_series(1, ?);
            select (select version from plan_version), (select version from district_version);
            """ + Rows.POSTING + " where record_id = any(?::uuid[]) order by cause, line";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    SqlLedgerBook(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public Opened open(int count, Collection<UUID> records) {
        var opened = template.execute(OPEN, (PreparedStatementCallback<Opened>) statement -> {
            statement.setLong(1, LOCK);
            statement.setInt(2, count);
            statement.setObject(3, of(List.copyOf(records), id -> id));
            statement.execute();
            var places = places(statement.getResultSet(), count);
            statement.getMoreResults();
            var versions = statement.getResultSet();
            versions.next();
            var plan = versions.getLong(1);
            var district = versions.getLong(2);
            statement.getMoreResults();
            return new Opened(places, plan, district, Rows.postings(statement.getResultSet()));
        });
        return Objects.requireNonNull(opened);
    }

    private static long[] places(ResultSet rows, int count) throws SQLException {
        var places = new long[count];
        for (int i = 0; rows.next(); i++) {
            places[i] = rows.getLong(1);
        }
        Arrays.sort(places);
        return places;
    }

    @Override
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, number) -> number).list();
    }

    @Override
    public void add(List<Fact> facts, List<Posting> lines) {
        jdbc.sql("with " + FACTS + LINES).params(Stream.concat(columns(facts), lineColumns(lines)).toList()).update();
    }

    @Override
    public void addPostings(List<Posting> lines) {
        if (!lines.isEmpty()) {
            jdbc.sql("with " + LINES).params(lineColumns(lines).toList()).update();
        }
    }

    private static Stream<@Nullable String[]> columns(List<Fact> facts) {
        return Stream.of(of(facts, Fact::id), of(facts, Fact::seq), of(facts, f -> f.record().kind()),
                of(facts, f -> f.record().id()), of(facts, f -> f.record().label()), of(facts, f -> f.record().place()),
                of(facts, f -> f.record().attributes()), of(facts, f -> f.record().measures().metres()),
                of(facts, f -> f.record().measures().squareMetres()), of(facts, f -> f.record().measures().yuan()),
                of(facts, f -> f.record().measures().hours()), of(facts, Fact::stage), of(facts, Fact::move),
                of(facts, Fact::day),
                of(facts, Fact::evidence), of(facts, Fact::recordedBy), of(facts, Fact::recordedAt));
    }

    private static Stream<@Nullable String[]> lineColumns(List<Posting> lines) {
        return Stream.of(of(lines, Posting::target), of(lines, Posting::reading), of(lines, Posting::cause),
                of(lines, Posting::line), of(lines, Posting::fact), of(lines, Posting::recordKind), of(lines, Posting::recordId),
                of(lines, Posting::day), of(lines, Posting::unit), of(lines, Posting::subdistrict), of(lines, Posting::quantity),
                of(lines, Posting::base), of(lines, Posting::kind));
    }

    private void raise() {
        jdbc.sql("update ledger_version set value = value + 1 where stripe = pg_backend_pid() % 16").update();
    }

    @Override
    public void addExpectations(List<Expectation> said) {
        if (said.isEmpty()) {
            return;
        }
        jdbc.sql(
                """
                        insert into expectation (record_id, stage, said_on, planned, record_kind, label, place, attributes, metres, square_metres,
                                                 yuan, hours)
                        select a::uuid, b, c::date, d::date, e, f, g, h, i::numeric, j::numeric, k::numeric, l::numeric
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                      ?::text[], ?::text[], ?::text[]) as t(a, b, c, d, e, f, g, h, i, j, k, l)
                            on conflict (record_id, stage, said_on)
                            do update set planned = excluded.planned, label = excluded.label, place = excluded.place,
                                          attributes = excluded.attributes, metres = excluded.metres,
                                          square_metres = excluded.square_metres, yuan = excluded.yuan, hours = excluded.hours""")
                .param(of(said, e -> e.record().id())).param(of(said, Expectation::stage)).param(of(said, Expectation::saidOn))
                .param(of(said, Expectation::planned)).param(of(said, e -> e.record().kind()))
                .param(of(said, e -> e.record().label()))
                .param(of(said, e -> e.record().place())).param(of(said, e -> e.record().attributes()))
                .param(of(said, e -> e.record().measures().metres())).param(of(said, e -> e.record().measures().squareMetres()))
                .param(of(said, e -> e.record().measures().yuan())).param(of(said, e -> e.record().measures().hours())).update();
        raise();
    }

    @Override
    public List<Posting> postingsOf(Collection<UUID> records) {
        return jdbc.sql(Rows.POSTING + " where record_id = any(?::uuid[]) order by cause, line")
                .param(of(List.copyOf(records), id -> id)).query(Rows::posting).list();
    }

    @Override
    public List<Posting> postingsOf(String target) {
        return jdbc.sql(Rows.POSTING + " where target_code = ? order by cause, line").param(target).query(Rows::posting).list();
    }

    @Override
    public List<Fact> factsOf(String recordKind, long beforeSeq) {
        return jdbc.sql(Rows.FACT + " where record_kind = ? and seq < ? order by seq").param(recordKind).param(beforeSeq)
                .query(Rows::fact).list();
    }

    @Override
    public void replay(long fromSeq, long beforeSeq, Consumer<List<Fact>> piece) {
        var at = fromSeq;
        while (true) {
            var facts = jdbc.sql(Rows.FACT + " where seq >= ? and seq < ? order by seq limit ?").param(at).param(beforeSeq)
                    .param(PIECE)
                    .query(Rows::fact).list();
            if (facts.isEmpty()) {
                return;
            }
            piece.accept(facts);
            at = facts.getLast().seq() + 1;
        }
    }

    @Override
    public boolean postedSince(LocalDate day) {
        return jdbc.sql("select exists (select from roll_up where last_day >= ?)").param(day).query(Boolean.class).single();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from posting").update();
        jdbc.sql("delete from roll_up").update();
        jdbc.sql("delete from roll_up_year").update();
    }

    @Override
    public String fingerprint() {
        return jdbc.sql("select count(*) || ':' || coalesce(sum(hashtextextended(p::text, 0)::numeric), 0) from posting p")
                .query(String.class).single();
    }

    @Override
    public Version version() {
        return jdbc.sql("""
                select (select sum(value) from ledger_version) ledger, (select version from plan_version) plan,
                       (select version from district_version) district""")
                .query((row, number) -> new Version(row.getLong(1), row.getLong(2), row.getLong(3))).single();
    }

    @Override
    public void touch() {
        jdbc.sql("update plan_version set version = version + 1").update();
    }
}
