package cn.chenghua.governance.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.IssueToken;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetLines;
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
 * Measures, and asserts nothing: inspections of twelve answers and one finding, sent one by one and fifty at once with sign-in,
 * scope and trail, beside the same inserts in one bare statement; and their lists beside a bare controller. {@code -Dbench.looks}
 * says how many inspections there are, such as {@code 1000000,10000000} for a list beside itself, {@code -Dbench.seconds} how long each rate is measured.
 */
@Tag("bench")
@SystemTest
@TestPropertySource(properties = {"governance.limits.token=100000000", "governance.limits.account=100000000",
        "governance.limits.address=100000000", "governance.supervision.job=false"})
@Import(BareDoor.class)
class InspectionSpeedTest {

    private static final Duration WINDOW = Duration.ofSeconds(Integer.getInteger("bench.seconds", 6));
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 25));
    private static final List<Integer> LOOKS = Arrays.stream(System.getProperty("bench.looks", "1000000").split(","))
            .map(Integer::valueOf).toList();
    private static final int BATCH = 50;
    private static final String API = "/api/v1/inspections";
    private static final List<String> ANSWERED = List.of("S1", "S2", "S3", "S5", "S6", "S7", "S9", "S10", "S11", "S13", "S14",
            "S15");
    private static final int STREETS = 2_000;
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
    AssetLines assets;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    Clock clock;

    @Test
    void staysCloseToTheBareDatabase() throws Exception {
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        var unguarded = database.unguarded();
        pave(unguarded);
        var streets = assets.list(new AssetLines.Filter(Scope.everything(), Set.of(), null, "", AssetKind.STREET, "ARTERIAL",
                null, null, today, null), null, STREETS).stream().map(AssetLines.Line::id).toList();
        var actor = people.findByUsername(new Username("district")).orElseThrow().actor(today, hierarchies.current());
        var token = own.issue(actor, new IssueToken("bench", null, false, Duration.ofDays(1))).text();
        var server = new Yardstick(unguarded.url(), unguarded.username(), unguarded.password());
        var warm = WARM;
        for (var clients : List.of(8, 32)) {
            var sent = pace(clients, token, warm, caller -> caller.post(API, "application/json", look(streets)).is(201));
            var whole = server.pace(clients, WINDOW, List.of(BareLooks.whole(streets.getFirst(), 1, STREETS)));
            board.rate(clients + " clients", "durable inspections", "all the same rows in one statement", sent.perSecond(),
                    whole.perSecond(), 0.6);
            board.late(clients + " clients", "durable inspections", "all the same rows in one statement", sent, whole, 2);
            board.rate(clients + " clients", "durable inspections", "inspection and finding alone", sent.perSecond(),
                    server.perSecond(clients, WINDOW, List.of(BareLooks.alone(streets.getFirst(), 1))), 0.6);
            warm = WINDOW;
        }
        var batches = sent(Crowd.CLIENTS, token, WARM.dividedBy(2), caller -> {
            var answer = caller.post(API + ":batch", "application/json", batch(streets)).is(200);
            if (answer.text().contains("REFUSED")) {
                throw new IllegalStateException(answer.text());
            }
        });
        board.rate("8 clients", "inspections, fifty at once", "all the same rows in one statement", batches * BATCH,
                server.perSecond(WINDOW, List.of(BareLooks.whole(streets.getFirst(), BATCH, STREETS))) * BATCH, 0.4);
        board.rate("8 clients", "inspections, fifty at once", "inspections and findings alone", batches * BATCH,
                server.perSecond(WINDOW, List.of(BareLooks.alone(streets.getFirst(), BATCH))) * BATCH, 0.4);
        lists(token, unguarded, streets);
        System.out.println(board.markdown());
    }

    /** As many streets as a district has, for what is found on one street is told one after the other. */
    private static void pave(TestDatabase.Database unguarded) throws Exception {
        try (var connection = DriverManager.getConnection(unguarded.url(), unguarded.username(), unguarded.password());
                var statement = connection.createStatement()) {
            statement.execute("insert into asset (id, number, name, kind, class, level, grade, unit_code, responsible)"
                    + " select uuidv7(), 'BX-' || n, '街' || n, 'STREET', 'ARTERIAL', 'DISTRICT', 'B', '510108000000', '成华区城管局'"
                    + " from generate_series(1, " + STREETS + ") n");
        }
    }

    private void lists(String token, TestDatabase.Database unguarded, List<UUID> streets) throws Exception {
        var before = Map.<String, Double>of();
        var looks = 0;
        for (var size : LOOKS) {
            more(unguarded, streets, size - looks);
            looks = size;
            var rates = rates("%,d looks".formatted(size), token, middle(unguarded, size));
            for (var now : rates.entrySet()) {
                var earlier = before.get(now.getKey());
                if (earlier != null) {
                    board.slower("%,d looks".formatted(size), "list, " + now.getKey(), "itself on fewer", now.getValue(), earlier,
                            1.3);
                }
            }
            before = rates;
        }
    }

    private static void more(TestDatabase.Database unguarded, List<UUID> streets, int looks) throws Exception {
        try (var connection = DriverManager.getConnection(unguarded.url(), unguarded.username(), unguarded.password());
                var statement = connection.createStatement()) {
            statement.execute(BareLooks.alone(streets.getFirst(), looks));
            statement.execute("insert into inspection select account_id, uuidv7(), asset_id, asset_kind, asset_class, unit_code,"
                    + " responsible, level, standard_code, standard_version, taxonomy, day, began_at, ended_at,"
                    + " now() - interval '400 days', skewed, device, sequence, longitude, latitude, accuracy, answers, passed,"
                    + " applicable, finding_count, fine, '井盖松动', array['井盖', '盖松', '松动'], corrects, username,"
                    + " display_name, fingerprint from inspection order by id limit 500");
            statement.execute("vacuum analyze inspection");
        }
    }

    private Map<String, Double> rates(String ledger, String token, String middle) throws Exception {
        var rates = new LinkedHashMap<String, Double>();
        rates.put("first page", list(ledger, token, "first page", "?limit=50"));
        rates.put("deep page",
                list(ledger, token, "deep page", "?limit=50&after=" + URLEncoder.encode(middle, StandardCharsets.UTF_8)));
        board.slower(ledger, "list, deep page", "itself on the first page", rates.get("deep page"), rates.get("first page"), 1.3);
        rates.put("search of a word",
                list(ledger, token, "search of a word", "?limit=50&text=" + URLEncoder.encode("井盖", StandardCharsets.UTF_8)));
        return rates;
    }

    private static String middle(TestDatabase.Database unguarded, int looks) throws Exception {
        try (var connection = DriverManager.getConnection(unguarded.url(), unguarded.username(), unguarded.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select received_at, id from inspection order by received_at desc, id desc offset " + looks / 2
                                + " limit 1")) {
            row.next();
            return row.getObject(1, java.time.OffsetDateTime.class).toInstant() + "_" + row.getString(2);
        }
    }

    private double list(String ledger, String token, String what, String query) throws Exception {
        try (var caller = new Caller(port, "Authorization: Bearer " + token)) {
            caller.get(API + query).is(200);
            var script = statements.during(() -> caller.get(API + query).is(200)).stream()
                    .filter(sql -> sql.contains("inspection i")).toList();
            var door = BareDoor.opened("looks" + query.hashCode(), script);
            var bare = sent(Crowd.CLIENTS, token, WINDOW, one -> one.get(door).is(200));
            var measured = sent(Crowd.CLIENTS, token, WINDOW, one -> one.get(API + query).is(200));
            board.rate(ledger, "list, " + what, "a bare controller", measured, bare, 0.6);
            return measured;
        }
    }

    private double sent(int clients, String token, Duration warmUp, Ask ask) throws Exception {
        return pace(clients, token, warmUp, ask).perSecond();
    }

    private Pace pace(int clients, String token, Duration warmUp, Ask ask) throws Exception {
        var callers = IntStream.range(0, clients).mapToObj(_ -> new Caller(port, "Authorization: Bearer " + token)).toList();
        try {
            return Crowd.pace(clients, warmUp, WINDOW, client -> ask.by(callers.get(client)));
        } finally {
            for (var caller : callers) {
                caller.close();
            }
        }
    }

    private String batch(List<UUID> streets) {
        return IntStream.range(0, BATCH).mapToObj(_ -> look(streets)).collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private String look(List<UUID> streets) {
        var now = Instant.now();
        var answers = new ArrayList<String>();
        ANSWERED.forEach(item -> answers.add("{\"item\":\"" + item + "\",\"answer\":\"PASS\"}"));
        return """
                {"id":"%s","asset":"%s","level":"DISTRICT","standard":{"code":"STREET","version":1},"taxonomy":1,
                 "beganAt":"2018-10-30T09:00:00+08:00","endedAt":"2018-10-30T09:10:00+08:00","device":"bench","sequence":%d,
                 "position":{"longitude":104.1,"latitude":30.6,"accuracy":12},"answers":[%s],"remark":"","corrects":null,
                 "photos":[],"findings":[{"id":"%s","disorder":"RUBBISH","severity":"MEDIUM","place":"gate 12",
                 "position":null,"remark":"","photos":[]}]}""".formatted(Uuids.next(now),
                streets.get(count.incrementAndGet() % streets.size()), count.get(), String.join(",", answers), Uuids.next(now));
    }

    /** One request. */
    private interface Ask {
        void by(Caller caller) throws IOException;
    }
}
