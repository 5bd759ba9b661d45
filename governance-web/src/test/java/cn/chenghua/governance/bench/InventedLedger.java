package cn.chenghua.governance.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills the ledger with invented facts and their postings by a handful of statements: every reading of every target, every
 * unit, every day from 2017-01-01 on. Indexes are taken away meanwhile and made again as they were.
 */
record InventedLedger(Yardstick server, LocalDate today) {

    private static final String INVENTED = """
            create temp view invented as
            select i, seq, day, rule.*, place.*, i % 200 + 1 as proof,
                   case when measure = 'SUM' then 100 + i % 900 else 1 end as amount
              from (select i, (select start from span) + i as seq,
                           date '2017-01-01' + ((i - lo) * (date 'TODAY' - date '2017-01-01' + 1) / (hi - lo + 1))::integer as day,
                           abs(hashint8extended(i, 1)) % (select count(*) from rule) as r,
                           abs(hashint8extended(i, 2)) % (select count(*) from place) as p
                      from span, generate_series(lo, hi) i) drawn
              join rule on rule.rule_number = r join place on place.place_number = p""";

    private static final List<String> RULES_AND_PLACES = List.of(
            """
                    create temp table rule as
                    select row_number() over () - 1 rule_number, d.target_code, r.code reading, r.record_kind, r.filter, r.stage, d.measure,
                           case when r.base_stage is null then 0 else 1 end base
                      from target_definition d join target_reading r on r.definition_id = d.id""",
            """
                    create temp table place as
                    select row_number() over () - 1 place_number, u.code place,
                           case u.level when 'COMMUNITY' then p.parent_code else u.code end subdistrict
                      from unit u join unit_period p on p.unit_code = u.code and p.position = 0""",
            """
                    insert into evidence (id, kind, text, place, recorded_by, recorded_at)
                    select ('0190e000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'DOCUMENT', '成华建〔2017〕' || n || '号',
                           (select place from place limit 1), 'invented', now() from generate_series(1, 200) n on conflict do nothing""",
            "analyze rule", "analyze place");

    private static final List<String> FACTS_AND_POSTINGS = List.of("""
            insert into fact (id, seq, record_kind, record_id, label, place, attributes, metres, stage, move, day, evidence_id,
                              recorded_by, recorded_at)
            select ('0190f000-0000-7000-8000-' || lpad(to_hex(seq), 12, '0'))::uuid, seq, record_kind,
                   ('0190c000-0000-7000-8000-' || lpad(to_hex(seq), 12, '0'))::uuid, '新鸿路 ' || i, place, filter, amount,
                   stage, 'REACHED', day, ('0190e000-0000-7000-8000-' || lpad(to_hex(proof), 12, '0'))::uuid, 'invented', day
              from invented""", """
            insert into posting (cause, line, target_code, reading, fact_id, record_kind, record_id, day, unit_code, subdistrict,
                                 quantity, base, kind)
            select seq, 0, target_code, reading, ('0190f000-0000-7000-8000-' || lpad(to_hex(seq), 12, '0'))::uuid, record_kind,
                   ('0190c000-0000-7000-8000-' || lpad(to_hex(seq), 12, '0'))::uuid, day, place, subdistrict, amount, base,
                   'COUNTED' from invented""",
            "truncate roll_up, roll_up_year",
            """
                    insert into roll_up (target_code, reading, month, unit_code, subdistrict, quantity, base, lines, last_day)
                    select target_code, reading, date_trunc('month', day)::date, unit_code, subdistrict, sum(quantity), sum(base), count(*),
                           max(day) from posting group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5""",
            """
                    insert into roll_up_year (target_code, reading, year, unit_code, subdistrict, quantity, base, lines, last_day)
                    select target_code, reading, date_trunc('year', month)::date, unit_code, subdistrict, sum(quantity), sum(base),
                           sum(lines), max(last_day) from roll_up group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5""",
            "select setval('ledger_seq', (select max(seq) from fact))",
            "update ledger_version set value = value + 1 where stripe = 0");

    private static final String TAKEN_AWAY = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
              from pg_constraint where conrelid in ('fact'::regclass, 'posting'::regclass) and contype in ('p', 'u') and conname <> 'fact_pkey'
             union all
            select format('drop index %I', indexname), indexdef from pg_indexes i where tablename in ('fact', 'posting')
               and not exists (select from pg_constraint where conname = indexname)""";

    /** Adds the facts numbered {@code from + 1} to {@code to}. */
    void grow(long from, long to) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = connection.createStatement()) {
            prepare(statement, from, to);
            var again = takeAway(statement);
            for (var sql : FACTS_AND_POSTINGS) {
                statement.execute(sql);
            }
            for (var sql : again) {
                statement.execute(sql);
            }
            settle(connection);
        }
    }

    private void prepare(Statement statement, long from, long to) throws SQLException {
        statement.execute("alter system set max_wal_size = '16GB'");
        statement.execute("select pg_reload_conf()");
        statement.execute("set session_replication_role = replica");
        statement.execute("set synchronous_commit = off");
        statement.execute("set work_mem = '256MB'");
        statement.execute("set maintenance_work_mem = '512MB'");
        statement.execute(
                "create temp table span as select %d::bigint lo, %d::bigint hi, coalesce(max(seq), 0) - %d start from fact"
                        .formatted(from + 1, to, from));
        for (var sql : RULES_AND_PLACES) {
            statement.execute(sql);
        }
        statement.execute(INVENTED.replace("TODAY", today.toString()));
    }

    private static List<String> takeAway(Statement statement) throws SQLException {
        var away = new ArrayList<String>();
        var again = new ArrayList<String>();
        try (var rows = statement.executeQuery(TAKEN_AWAY)) {
            while (rows.next()) {
                away.add(rows.getString(1));
                again.add(rows.getString(2));
            }
        }
        for (var sql : away) {
            statement.execute(sql);
        }
        return again;
    }

    private static void settle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) fact");
            statement.execute("vacuum (analyze) posting");
            statement.execute("vacuum (full, analyze) roll_up");
            statement.execute("vacuum (full, analyze) roll_up_year");
            statement.execute("alter system reset max_wal_size");
            statement.execute("select pg_reload_conf()");
            statement.execute("checkpoint");
        }
    }
}
