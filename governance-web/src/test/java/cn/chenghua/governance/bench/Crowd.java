package cn.chenghua.governance.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Clients, eight unless said otherwise, who do the same thing over and over; each does it once more before the last answer is counted. */
final class Crowd {

    static final int CLIENTS = 8;

    private Crowd() {
    }

    /** How often a second it was done by all clients together, after a warm-up. */
    static double perSecond(Duration warmUp, Duration window, Visit visit) throws Exception {
        return perSecond(CLIENTS, warmUp, window, visit);
    }

    /** The same by so many clients. */
    static double perSecond(int crowd, Duration warmUp, Duration window, Visit visit) throws Exception {
        return pace(crowd, warmUp, window, visit).perSecond();
    }

    /** The same with how long it took. */
    static Pace pace(int crowd, Duration warmUp, Duration window, Visit visit) throws Exception {
        run(crowd, warmUp, visit);
        return run(crowd, window, visit);
    }

    private static Pace run(int crowd, Duration window, Visit visit) throws InterruptedException, ExecutionException {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = System.nanoTime();
            var tellings = new ArrayList<Future<LongStream.Builder>>();
            for (int i = 0; i < crowd; i++) {
                var client = i;
                tellings.add(clients.submit(() -> {
                    var times = LongStream.builder();
                    for (var now = System.nanoTime(); now - started < window.toNanos();) {
                        visit.by(client);
                        var then = System.nanoTime();
                        times.add(then - now);
                        now = then;
                    }
                    return times;
                }));
            }
            var all = LongStream.empty();
            for (var telling : tellings) {
                all = LongStream.concat(all, telling.get().build());
            }
            return Pace.of(all.toArray(), (System.nanoTime() - started) / 1e9);
        }
    }

    /** What one client does once. */
    interface Visit {
        void by(int client) throws Exception;
    }
}
