package cn.chenghua.governance.access.session.persistence;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.TransactionException;

/** Writes a session only when it changed, and the time of its last use no more often than at a pace. */
final class FrugalSessions<S extends Session> implements FindByIndexNameSessionRepository<FrugalSession<S>> {

    private static final Duration FAILURE_HOLDS = Duration.ofMillis(100);
    private static final int MOST_FAILURES = 1_000;

    private final FindByIndexNameSessionRepository<S> table;
    private final Duration pace;
    private final LongSupplier nanos;
    private final Map<String, Failed> failures = new ConcurrentHashMap<>();

    private FrugalSessions(FindByIndexNameSessionRepository<S> table, Duration pace, LongSupplier nanos) {
        this.table = table;
        this.pace = pace;
        this.nanos = nanos;
    }

    static <S extends Session> FrugalSessions<S> over(FindByIndexNameSessionRepository<S> table, Duration pace) {
        return over(table, pace, System::nanoTime);
    }

    static <S extends Session> FrugalSessions<S> over(FindByIndexNameSessionRepository<S> table, Duration pace,
            LongSupplier nanos) {
        return new FrugalSessions<>(table, pace, nanos);
    }

    @Override
    public FrugalSession<S> createSession() {
        return new FrugalSession<>(table.createSession(), pace, true);
    }

    @Override
    public void save(FrugalSession<S> session) {
        if (session.changed()) {
            table.save(session.kept());
            session.written();
        }
    }

    @Override
    public @Nullable FrugalSession<S> findById(String id) {
        var found = LongNumbers.possible(id) ? unlessJustFailed(id) : null;
        return found == null ? null : new FrugalSession<>(found, pace, false);
    }

    /** A request asks for its session at its beginning and at its end; what failed then is not waited for once more. */
    private @Nullable S unlessJustFailed(String id) {
        var failure = failures.get(id);
        if (failure != null && nanos.getAsLong() - failure.at < FAILURE_HOLDS.toNanos()) {
            throw failure.why;
        }
        try {
            var found = table.findById(id);
            failures.remove(id);
            return found;
        } catch (DataAccessException | TransactionException away) {
            if (failures.size() > MOST_FAILURES) {
                failures.clear();
            }
            failures.put(id, new Failed(nanos.getAsLong(), away));
            throw away;
        }
    }

    @Override
    public void deleteById(String id) {
        if (LongNumbers.possible(id)) {
            table.deleteById(id);
        }
    }

    @Override
    public Map<String, FrugalSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        var found = new LinkedHashMap<String, FrugalSession<S>>();
        table.findByIndexNameAndIndexValue(name, value)
                .forEach((id, session) -> found.put(id, new FrugalSession<>(session, pace, false)));
        return found;
    }

    private record Failed(long at, NestedRuntimeException why) {
    }
}
