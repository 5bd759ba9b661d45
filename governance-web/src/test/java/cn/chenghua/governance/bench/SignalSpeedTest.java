package cn.chenghua.governance.bench;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.IssueToken;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.safecommunity.record.RecordDesk;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordSteps;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.site.StatementBook;
import cn.chenghua.governance.site.SystemTest;
import cn.chenghua.governance.storage.TestDatabase;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Measures, and asserts nothing: signals sent a thousand at once with sign-in, scope and judgement, beside the same rows in batched
 * inserts by JDBC; the back-test of a rule over them beside the bare scan; the list of tasks beside a bare controller.
 * {@code -Dbench.signals} says how many signals there are.
 */
@Tag("bench")
@SystemTest
@TestPropertySource(properties = {"governance.limits.token=100000000", "governance.limits.account=100000000",
        "governance.limits.address=100000000"})
@Import(BareDoor.class)
class SignalSpeedTest {

    private static final int TASKS = 100_000;
    private static final int SIGNALS = Integer.getInteger("bench.signals", 1_000_000);
    private static final int BATCH = 1_000;
    private static final int CLIENTS = 4;
    private static final Duration WINDOW = Duration.ofSeconds(Integer.getInteger("bench.seconds", 6));
    private static final List<String> PLACES = List.of("510108005004", "510108007003", "510108006004", "510108002001",
            "510108005001", "510108005002");
    private final Scoreboard board = new Scoreboard();
    private final AtomicInteger count = new AtomicInteger();

    @LocalServerPort
    int port;
    @Autowired
    TestDatabase.Database database;
    @Autowired
    StatementBook statements;
    @Autowired
    AccountRepository people;
    @Autowired
    OwnAccount own;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    RecordDesk desk;
    @Autowired
    RecordSteps steps;
    @Autowired
    Clock clock;

    @Test
    void staysCloseToTheBareDatabase() throws Exception {
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        var actor = people.findByUsername(new Username("district")).orElseThrow().actor(today, hierarchies.current());
        var token = own.issue(actor, new IssueToken("bench", null, false, Duration.ofDays(1))).text();
        sent(token, SIGNALS / 20);
        board.rate(CLIENTS + " clients", "signals, a thousand at once", "batched inserts by JDBC", sent(token, SIGNALS),
                bare(SIGNALS / 2), 0.4);
        test(actor, today);
        tasks(token);
        System.out.println(board.markdown());
    }

    private double sent(String token, int signals) throws Exception {
        var left = new AtomicInteger(signals / BATCH);
        return timed(signals, () -> {
            try (var caller = new Caller(port, "Authorization: Bearer " + token)) {
                while (left.getAndDecrement() > 0) {
                    var answer = caller.post("/api/v1/signals:batch", "application/json", batch()).is(200);
                    if (answer.text().contains("REFUSED")) {
                        throw new IllegalStateException(answer.text().substring(0, 500));
                    }
                }
            }
        });
    }

    private double bare(int signals) throws Exception {
        var left = new AtomicInteger(signals / BATCH);
        var open = database.unguarded();
        return timed(signals, () -> {
            try (var connection = DriverManager.getConnection(open.url(), open.username(), open.password());
                    var insert = connection.prepareStatement(
                            "insert into warning_signal (id, source, kind, unit_code, longitude, latitude, value, at, received_at)"
                                    + " values (?, 'IOT', 'water_depth', ?, 104.1, 30.6, ?, ?, now()) on conflict do nothing")) {
                connection.setAutoCommit(false);
                while (left.getAndDecrement() > 0) {
                    for (var at = 0; at < BATCH; at++) {
                        var number = count.incrementAndGet();
                        insert.setObject(1, Uuids.next(Instant.EPOCH.plusMillis(number)));
                        insert.setString(2, PLACES.get(number % PLACES.size()));
                        insert.setBigDecimal(3, BigDecimal.valueOf(number % 45));
                        insert.setObject(4, moment(number).atOffset(ZoneOffset.UTC));
                        insert.addBatch();
                    }
                    insert.executeBatch();
                    connection.commit();
                }
            }
        });
    }

    private static double timed(int signals, Work work) throws Exception {
        var started = System.nanoTime();
        try (var crowd = Executors.newFixedThreadPool(CLIENTS)) {
            var all = IntStream.range(0, CLIENTS).mapToObj(_ -> crowd.submit(() -> {
                work.run();
                return null;
            })).toList();
            for (var one : all) {
                one.get();
            }
        }
        return signals / ((System.nanoTime() - started) / 1e9);
    }

    private String batch() {
        return IntStream.range(0, BATCH).mapToObj(_ -> {
            var number = count.incrementAndGet();
            return "{\"id\":\"%s\",\"source\":\"IOT\",\"kind\":\"water_depth\",\"unit\":\"%s\",\"longitude\":104.1,\"latitude\":30.6,\"value\":%d,\"measure\":\"cm\",\"at\":\"%s\"}"
                    .formatted(Uuids.next(Instant.EPOCH.plusMillis(number)), PLACES.get(number % PLACES.size()), number % 45,
                            moment(number));
        }).collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    /** Signals of 2018, a few seconds apart. */
    private static Instant moment(int number) {
        return Instant.parse("2018-01-01T00:00:00Z").plusSeconds(15L * (number % 1_700_000));
    }

    private void test(Actor actor, LocalDate today) throws Exception {
        var rule = desk.register(actor, RecordKind.RULE, new RecordWish(null, "积水超过 30 厘米", new UnitCode("510108000000"), "", "",
                today, null, "", new Said(Map.of("kind", "water_depth", "measure", "COUNT", "on", "200", "off", "100", "window",
                        "60", "quiet", "60", "incident", "60"))),
                Proof.note("bench"));
        var version = rule.version();
        var best = Double.MAX_VALUE;
        for (var run = 0; run < 3; run++) {
            var started = System.nanoTime();
            version = steps.take(actor, RecordKind.RULE, rule.id(), version, new RecordDesk.TakeStep("TEST", today,
                    new Said(Map.of("from", "2018-01-01", "to", "2018-10-31"))), Proof.note("bench")).version();
            best = Math.min(best, (System.nanoTime() - started) / 1e9);
        }
        var scan = Math.min(scan(), scan());
        board.figure("%,d signals".formatted(SIGNALS), "back-test of a rule",
                "%.2f s, bare scan %.2f s, %.2f ×".formatted(best, scan, best / scan), "≤ 5 ×");
    }

    private double scan() throws Exception {
        var open = database.unguarded();
        try (var connection = DriverManager.getConnection(open.url(), open.username(), open.password())) {
            connection.setAutoCommit(false);
            var started = System.nanoTime();
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(10_000);
                var sum = 0.0;
                try (var rows = statement.executeQuery(
                        "select id, unit_code, (extract(epoch from at) * 1000)::bigint, value::float8 from warning_signal"
                                + " where kind = 'water_depth' order by unit_code, at, id")) {
                    while (rows.next()) {
                        sum += rows.getDouble(4) + rows.getLong(3) + rows.getObject(1, UUID.class).hashCode()
                                + rows.getString(2).length();
                    }
                }
                if (sum == 0) {
                    throw new IllegalStateException("no signals");
                }
            }
            return (System.nanoTime() - started) / 1e9;
        }
    }

    private void tasks(String token) throws Exception {
        lay();
        var path = "/api/v1/joint-tasks?limit=50";
        try (var caller = new Caller(port, "Authorization: Bearer " + token)) {
            caller.get(path).is(200);
            var script = statements.during(() -> caller.get(path).is(200)).stream()
                    .filter(sql -> sql.contains("safety_record r")).toList();
            var door = BareDoor.opened("tasks", script);
            var bare = rate(token, door);
            board.rate("%,d joint tasks".formatted(TASKS), "list, first page", "a bare controller", rate(token, path), bare, 0.6);
        }
    }

    /** As many tasks as are wanted, like the first that is there. */
    private void lay() throws Exception {
        var unguarded = database.unguarded();
        try (var connection = DriverManager.getConnection(unguarded.url(), unguarded.username(), unguarded.password());
                var statement = connection.createStatement()) {
            statement.execute("insert into safety_record (id, kind, title, unit_code, sort, day, due, state, origin)"
                    + " select uuidv7(), kind, title, unit_code, sort, day - n % 300, due, state, origin || n"
                    + " from (select * from safety_record where kind = 'TASK' limit 1) one, generate_series(1, " + TASKS + ") n");
            statement.execute("vacuum analyze safety_record");
        }
    }

    private double rate(String token, String path) throws Exception {
        var callers = IntStream.range(0, CLIENTS).mapToObj(_ -> new Caller(port, "Authorization: Bearer " + token)).toList();
        try {
            return Crowd.perSecond(CLIENTS, WINDOW, WINDOW, client -> callers.get(client).get(path).is(200));
        } finally {
            for (var caller : callers) {
                caller.close();
            }
        }
    }

    /** What one client does until all is done. */
    private interface Work {
        void run() throws Exception;
    }
}
