package cn.chenghua.governance.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.DemonstrationAccounts;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.site.StatementBook;
import cn.chenghua.governance.site.SystemTest;
import cn.chenghua.governance.storage.TestDatabase;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures; asserts nothing. {@code -Dbench.sizes}, {@code -Dbench.seconds} and {@code -Dbench.write} say what and how long. */
@Tag("bench")
@SystemTest
@TestPropertySource(properties = {"governance.demo.today=2019-12-20", "governance.limits.token=100000000",
        "governance.limits.account=100000000", "governance.limits.address=100000000"})
@Import({TrailSwitch.class, BareDoor.class})
class SpeedTest {

    private static final Duration WINDOW = Duration.ofSeconds(Integer.getInteger("bench.seconds", 6));

    private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("bench.warm", 25));

    private final Scoreboard board = new Scoreboard();
    private final AtomicInteger dayAhead = new AtomicInteger();
    private boolean warm;
    private final AtomicInteger dayBack = new AtomicInteger();

    @LocalServerPort
    int port;
    @Autowired
    Environment environment;
    @Autowired
    TestDatabase.Database database;
    @Autowired
    StatementBook statements;
    @Autowired
    DemonstrationAccounts accounts;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    Ledger ledger;
    @Autowired
    ProjectIntake intake;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    Clock clock;
    @Autowired
    AccountRepository people;
    @Autowired
    OwnAccount own;

    @Test
    void staysCloseToTheBareDatabase() throws Exception {
        var today = LocalDate.ofInstant(clock.instant(), cn.chenghua.governance.district.Days.ZONE);
        var unguarded = database.unguarded();
        var server = new Yardstick(setting("url"), setting("username"), setting("password"));
        var entrance = Entrance.open(port, accounts);
        var places = hierarchies.current().on(today, Level.COMMUNITY).stream().map(unit -> unit.code()).toList();
        var official = new Actor(UUID.randomUUID(), "bench", "Bench",
                Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
        var desk = new FactDesk(ledger, transaction, official, today, places, new AtomicInteger());
        long there = 0;
        double before = 0;
        for (var size : sizes()) {
            var started = System.nanoTime();
            new InventedLedger(new Yardstick(unguarded.url(), unguarded.username(), unguarded.password()), today).grow(there,
                    size);
            there = size;
            System.out.printf("%,d facts after %d s%n", size, (System.nanoTime() - started) / 1_000_000_000);
            var measured = reads("%,d".formatted(size), entrance, server, today, before);
            before = before == 0 ? measured : before;
            var posted = Crowd.perSecond(warmUp(), WINDOW, client -> desk.report());
            board.rate("%,d".formatted(size), "post a fact", "the same inserts", posted, server.perSecond(WINDOW, desk.bare()),
                    0.5);
            warm = true;
        }
        new GuardCost(port, people, own, hierarchies, clock, board).measure("%,d".formatted(there), warmUp(), WINDOW);
        imports("%,d".formatted(there), ProjectFile.numbered("2017-IM", places), ProjectFile.numbered("2017-GC", places),
                official);
        new PortfolioSpeed(port, entrance.token(), new Yardstick(unguarded.url(), unguarded.username(), unguarded.password()),
                statements, board).measure(warmUp(), WINDOW);
        publish();
    }

    private double reads(String size, Entrance entrance, Yardstick server, LocalDate today, double before)
            throws Exception {
        var bearer = entrance.token();
        var session = entrance.session();
        var sum = noted(bearer, "/api/v1/progress?asOf=" + ahead(today)).stream().filter(sql -> sql.contains("roll_up_year"))
                .toList();
        var bare = server.perSecond(WINDOW, sum);
        var progress = "/api/v1/progress";
        var tag = new Caller(port, bearer).get(progress).is(200).header("etag");
        board.rate(size, "progress, nothing moved", "its sum", visits(200, _ -> progress, bearer), bare, 1.0);
        board.rate(size, "progress, 304", "its sum", visits(304, _ -> progress, bearer, "If-None-Match: " + tag), bare, 2.0);
        var computed = visits(200, _ -> progress + "?asOf=" + ahead(today), bearer);
        board.rate(size, "progress, computed", "its sum", computed, bare, 0.2);
        if (before > 0) {
            board.slower(size, "progress, computed", "itself on the smallest ledger", computed, before, 1.2);
        }
        board.rate(size, "progress of past days within a month", "its sum",
                visits(200, _ -> progress + "?asOf=" + LocalDate.of(2017, 2, 2).plusDays(dayBack.getAndAdd(7) % 1_000), bearer),
                bare, 0);
        overview(size, session, server, today);
        return computed;
    }

    private void overview(String size, String session, Yardstick server, LocalDate today) throws Exception {
        var whole = noted(session, "/?asOf=" + ahead(today));
        var bare = server.perSecond(WINDOW, whole);
        board.rate(size, "overview page, computed: %d statements".formatted(whole.size()), "its statements",
                visits(200, _ -> "/?asOf=" + ahead(today), session), bare, 0.5);
        var few = noted(session, "/");
        var kept = visits(200, _ -> "/", session);
        board.rate(size, "overview page, nothing moved: %d statements".formatted(few.size()),
                "the statements it would compute from",
                kept, bare, 0.5);
        board.rate(size, "overview page, nothing moved", "the few statements left", kept, server.perSecond(WINDOW, few), 0);
    }

    /** The statements of a page that was opened before. */
    private List<String> noted(String header, String path) throws Exception {
        try (var caller = new Caller(port, header)) {
            caller.get(path.replaceAll("[?].*", "")).is(200);
            var noted = statements.during(() -> caller.get(path).is(200));
            noted.forEach(sql -> System.out.println(path + " · " + sql.replaceAll("\\s+", " ").strip()));
            return noted;
        }
    }

    private double visits(int status, IntFunction<String> path, String... headers) throws Exception {
        var callers = IntStream.range(0, Crowd.CLIENTS).mapToObj(_ -> new Caller(port, headers)).toList();
        var count = new AtomicInteger();
        try {
            return Crowd.perSecond(warmUp(), WINDOW,
                    client -> callers.get(client).get(path.apply(count.incrementAndGet())).is(status));
        } finally {
            for (var caller : callers) {
                caller.close();
            }
        }
    }

    /** A day not asked for before, so that no kept answer serves. */
    private LocalDate ahead(LocalDate today) {
        return today.plusDays(1 + dayAhead.getAndIncrement() % 20_000);
    }

    private void imports(String size, ProjectFile timed, ProjectFile watched, Actor official) {
        var heap = new ArrayList<Long>();
        watched.take(intake, official, () -> heap.add(live()));
        var rate = timed.take(intake, official, () -> {
        });
        board.figure(size, "import of 10,000 projects from CSV", Scoreboard.number(rate) + " rows/s", "≥ 3,000 rows/s");
        board.figure(size, "live heap meanwhile, piece by piece",
                "%d to %d MB".formatted(Collections.min(heap), Collections.max(heap)),
                "flat");
    }

    static long live() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private void publish() throws Exception {
        System.out.println(board.markdown());
        if (Boolean.getBoolean("bench.write")) {
            var page = Path.of("..", "docs", "benchmarks.md");
            var text = Files.readString(page);
            var from = text.indexOf("| ledger |");
            var to = text.indexOf("\n\n", from);
            Files.writeString(page, text.substring(0, from) + board.markdown().strip() + text.substring(to));
        }
    }

    /** Long at first, until the compiler knows the way; short afterwards. */
    private Duration warmUp() {
        return warm ? WINDOW.dividedBy(2) : LONG;
    }

    private static List<Long> sizes() {
        return Arrays.stream(System.getProperty("bench.sizes", "100000,1000000,10000000").split(",")).map(Long::valueOf).toList();
    }

    private String setting(String name) {
        return environment.getRequiredProperty("spring.datasource." + name);
    }
}
