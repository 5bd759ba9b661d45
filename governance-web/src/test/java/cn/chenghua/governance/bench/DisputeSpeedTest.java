package cn.chenghua.governance.bench;

import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.IssueToken;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.site.StatementBook;
import cn.chenghua.governance.site.SystemTest;
import cn.chenghua.governance.storage.TestDatabase;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Measures, and asserts nothing: the first page of a hundred thousand disputes beside a bare controller. */
@org.junit.jupiter.api.Tag("bench")
@SystemTest
@TestPropertySource(properties = {"governance.limits.token=100000000", "governance.limits.account=100000000",
        "governance.limits.address=100000000"})
@Import(BareDoor.class)
class DisputeSpeedTest {

    private static final Duration WINDOW = Duration.ofSeconds(Integer.getInteger("bench.seconds", 6));
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 15));
    private static final String PATH = "/api/v1/safety/disputes?limit=50";
    private final Scoreboard board = new Scoreboard();

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
    Clock clock;

    @Test
    void theFirstPageStaysCloseToABareController() throws Exception {
        fill();
        var actor = people.findByUsername(new Username("district")).orElseThrow()
                .actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current());
        var token = own.issue(actor, new IssueToken("bench", null, false, Duration.ofDays(1))).text();
        try (var caller = new Caller(port, "Authorization: Bearer " + token)) {
            caller.get(PATH).is(200);
            var script = statements.during(() -> caller.get(PATH).is(200)).stream().filter(sql -> sql.contains("from dispute d"))
                    .toList();
            var door = BareDoor.opened("disputes", script);
            var bare = visits(token, door);
            board.rate("100,000 disputes", "list, first page", "a bare controller", visits(token, PATH), bare, 0.6);
        }
        System.out.println(board.markdown());
    }

    private double visits(String token, String path) throws Exception {
        var callers = IntStream.range(0, Crowd.CLIENTS).mapToObj(_ -> new Caller(port, "Authorization: Bearer " + token))
                .toList();
        try {
            return Crowd.perSecond(WARM, WINDOW, client -> callers.get(client).get(path).is(200));
        } finally {
            for (var caller : callers) {
                caller.close();
            }
        }
    }

    private void fill() throws Exception {
        var owner = database.unguarded();
        try (var connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into dispute (id, number, unit_code, charge_code, sort, channel, applicant, respondent, told_on,"
                            + " first_level, level, state, origin) select uuidv7(), 'X-' || n, '510108005004', '510108005004', 'NEIGHBOURS',"
                            + " 'VISIT', '王**', '刘**', date '2017-01-01' + n % 600, 'COMMUNITY', 'COMMUNITY', 'OPEN', '' from"
                            + " generate_series(1, 100000) n");
            statement.execute("vacuum analyze dispute");
        }
    }
}
