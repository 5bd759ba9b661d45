package cn.chenghua.governance.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.IssueToken;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;

/**
 * What guarding costs: a project registered, and a list of fifty read, over REST by an official of one sub-district with all
 * on record, beside the same rows by an official of the whole district with nothing on record.
 */
record GuardCost(int port, AccountRepository accounts, OwnAccount own, Hierarchies hierarchies, Clock clock, Scoreboard board) {

    private static final String WISH = "{\"name\":\"Lane\",\"kind\":\"back_street\",\"unit\":\"510108005004\"}";

    void measure(String size, Duration warmUp, Duration window) throws Exception {
        var guarded = new ArrayList<Double>();
        var free = new ArrayList<Double>();
        for (int round = 0; round < 3; round++) {
            var warm = round == 0 ? warmUp : Duration.ofMillis(500);
            guarded.add(writes("jianshelu", false, warm, window));
            free.add(writes("district", true, warm, window));
        }
        board.rate(size, "REST write with scope and trail", "without them", middle(guarded), middle(free), 0.85);
        var scoped = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        for (int round = 0; round < 3; round++) {
            var warm = round == 0 ? warmUp : Duration.ofMillis(500);
            scoped.add(lists("jianshelu", "", warm, window));
            whole.add(lists("district", "&unit=510108005000", warm, window));
        }
        board.rate(size, "list read with scope and trail", "without them", middle(scoped), middle(whole), 0.9);
    }

    private double writes(String username, boolean silent, Duration warmUp, Duration window) throws Exception {
        TrailSwitch.OFF.set(silent);
        try {
            return visits(username, warmUp, window, caller -> caller.post("/api/v1/projects", "application/json", WISH).is(201));
        } finally {
            TrailSwitch.OFF.set(false);
        }
    }

    private double lists(String username, String more, Duration warmUp, Duration window) throws Exception {
        return visits(username, warmUp, window,
                caller -> caller.get("/api/v1/projects?limit=50&kind=back_street" + more).is(200));
    }

    private double visits(String username, Duration warmUp, Duration window, Ask ask) throws Exception {
        var actor = accounts.findByUsername(new Username(username)).orElseThrow()
                .actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current());
        var token = own.issue(actor, new IssueToken("bench", null, false, Duration.ofDays(1))).text();
        var callers = IntStream.range(0, Crowd.CLIENTS)
                .mapToObj(_ -> new Caller(port, "Authorization: Bearer " + token, "Accept: application/json")).toList();
        try {
            return Crowd.perSecond(warmUp, window, client -> ask.by(callers.get(client)));
        } finally {
            for (var caller : callers) {
                caller.close();
            }
        }
    }

    private static double middle(ArrayList<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    /** One request. */
    private interface Ask {
        void by(Caller caller) throws Exception;
    }
}
