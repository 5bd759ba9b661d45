package cn.chenghua.governance.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import cn.chenghua.governance.site.StatementBook;

import org.postgresql.PGConnection;

/** Lists and exports of a hundred thousand projects beside the same statements without the platform. */
record PortfolioSpeed(int port, String bearer, Yardstick owner, StatementBook statements, Scoreboard board) {

    private static final int PROJECTS = 100_000;
    private static final int ROUNDS = 5;
    private static final String LIST = "/api/v1/projects?limit=50";

    void measure(Duration warmUp, Duration window) throws Exception {
        fill();
        var first = rate("first page", LIST, warmUp, window);
        var middle = number("select number from project order by number offset " + PROJECTS / 2 + " limit 1");
        var deep = rate("deep page", LIST + "&after=" + middle, warmUp, window);
        board.slower("%,d projects".formatted(PROJECTS), "list, deep page", "itself on the first page", deep, first, 1.3);
        for (var text : List.of("鸿路", "新鸿路", "河路77")) {
            rate("search " + text, LIST + "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8), warmUp, window);
        }
        var copied = copied();
        export("/api/v1/projects.csv?kind=back_street", "CSV", copied, 0.4);
        export("/api/v1/projects.xlsx?kind=back_street", "XLSX", copied, 0.08);
    }

    private double rate(String what, String path, Duration warmUp, Duration window) throws Exception {
        try (var caller = new Caller(port, bearer)) {
            caller.get(path).is(200);
            var script = statements.during(() -> caller.get(path).is(200)).stream()
                    .filter(sql -> sql.contains("project p")).toList();
            script.forEach(sql -> System.out.println(what + " · " + sql.replaceAll("\\s+", " ").strip()));
            var bare = BareDoor.opened(String.valueOf(path.hashCode()), script);
            var slow = visits(bare, warmUp, window);
            var measured = visits(path, warmUp, window);
            board.rate("%,d projects".formatted(PROJECTS), "list, " + what, "a bare controller", measured, slow, 0.6);
            return measured;
        }
    }

    private double visits(String path, Duration warmUp, Duration window) throws Exception {
        var callers = IntStream.range(0, Crowd.CLIENTS).mapToObj(_ -> new Caller(port, bearer)).toList();
        try {
            return Crowd.perSecond(warmUp, window, client -> callers.get(client).get(path).is(200));
        } finally {
            for (var caller : callers) {
                caller.close();
            }
        }
    }

    private void export(String path, String form, double copied, double pass) throws Exception {
        try (var caller = new Caller(port, bearer)) {
            var rate = PROJECTS / median(() -> caller.drain(path).is(200));
            board.rate("%,d projects".formatted(PROJECTS), "export as " + form + ", rows", "COPY", rate, copied, pass);
        }
        board.figure("%,d projects".formatted(PROJECTS), "live heap during export as " + form, heap(path), "flat");
    }

    /** The live heap time and again until the whole answer was handed out and thrown away. */
    private String heap(String path) throws Exception {
        var heap = new ArrayList<Long>();
        var export = CompletableFuture.runAsync(() -> {
            try (var caller = new Caller(port, bearer)) {
                caller.drain(path).is(200);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        while (!export.isDone()) {
            heap.add(SpeedTest.live());
            Thread.sleep(200);
        }
        export.get();
        return "%d to %d MB".formatted(Collections.min(heap), Collections.max(heap));
    }

    /** Rows a second by COPY of the same columns. */
    private double copied() throws Exception {
        try (var connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password())) {
            var api = connection.unwrap(PGConnection.class).getCopyAPI();
            return PROJECTS / median(() -> api.copyOut(statementsOfExport(), OutputStream.nullOutputStream()));
        }
    }

    /** Seconds for one of several, after as many that do not count. */
    private static double median(Callable<?> work) throws Exception {
        var seconds = new ArrayList<Double>();
        for (var round = -ROUNDS; round < ROUNDS; round++) {
            var started = System.nanoTime();
            work.call();
            if (round >= 0) {
                seconds.add((System.nanoTime() - started) / 1e9);
            }
        }
        Collections.sort(seconds);
        return seconds.get(ROUNDS / 2);
    }

    private static String statementsOfExport() {
        return """
                copy (select p.number, p.name, p.kind, p.unit_code, p.class, p.phase, p.responsible, p.budget, p.metres,
                             p.square_metres, p.yuan, p.hours, s.stages, s.planned, s.actual
                        from project p cross join lateral
                             (select array_agg(stage order by position) stages, array_agg(planned order by position) planned,
                                     array_agg(actual order by position) actual
                                from project_stage where project_id = p.id) s
                       where p.kind = 'back_street'
                       order by p.number) to stdout (format csv)""";
    }

    private String number(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** As many projects as are wanted, on every community, with four stages and ten milestones each. */
    private void fill() throws Exception {
        try (var connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                            insert into project (id, number, name, kind, unit_code, responsible, budget, metres, stage, due_on, origin, words)
                            select gen_random_uuid(), number, name, 'back_street', code, '建设局', 1200000, 480, 'started', date '2018-12-01' + i %% 600,
                                   number, array(select distinct substr(lower(name || ' ' || number), at, 2)
                                                   from generate_series(1, length(name || ' ' || number) - 1) at)
                              from (select i, '2019-BN-' || lpad(i::text, 6, '0') number, u.code,
                                           replace(replace(p.name, '社区', ''), '村', '') || (i / 103) || '巷' as name
                                      from generate_series(1, %d) i
                                      join (select code, row_number() over (order by code) place, count(*) over () places from unit
                                             where level = 'COMMUNITY') u on u.place = 1 + i %% u.places
                                      join lateral (select name from unit_period where unit_code = u.code order by position limit 1) p on true) made"""
                            .formatted(PROJECTS));
            statement.execute(
                    """
                            insert into project_stage (project_id, position, stage, planned, actual)
                            select p.id, s.at, s.stage, date '2018-03-01' + s.at * 90, case when s.at < 2 then date '2018-03-05' + s.at * 90 end
                              from project p cross join (values (0, 'surveyed'), (1, 'started'), (2, 'completed'), (3, 'accepted')) s(at, stage)
                             where p.number like '2019-BN-%'""");
            statement.execute(
                    """
                            insert into milestones (project_id, reported_at)
                            select id, timestamptz '2019-12-01 09:00+08' from project where number like '2019-BN-%'""");
            statement.execute(
                    """
                            insert into milestone (project_id, position, id, name, planned, forecast, responsible, weight, limit_days)
                            select p.id, at, gen_random_uuid(), '节点' || at, date '2018-02-01' + at * 60,
                                   case when at > 6 then date '2018-02-20' + at * 60 end, '建设局', 1 + at % 3, 20
                              from project p cross join generate_series(0, 9) at where p.number like '2019-BN-%'""");
            statement.execute("vacuum analyze project, project_stage, milestones, milestone");
        }
    }
}
