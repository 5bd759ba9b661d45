package cn.chenghua.governance.access.session.persistence;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Writes a session only when it changed, and the time of its last use no more often than at a pace. */
final class FrugalSessions<S extends Session> implements FindByIndexNameSessionRepository<FrugalSession<S>> {

    private final FindByIndexNameSessionRepository<S> table;
    private final Duration pace;

    private FrugalSessions(FindByIndexNameSessionRepository<S> table, Duration pace) {
        this.table = table;
        this.pace = pace;
    }

    static <S extends Session> FrugalSessions<S> over(FindByIndexNameSessionRepository<S> table, Duration pace) {
        return new FrugalSessions<>(table, pace);
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
        var found = LongNumbers.possible(id) ? table.findById(id) : null;
        return found == null ? null : new FrugalSession<>(found, pace, false);
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
}
