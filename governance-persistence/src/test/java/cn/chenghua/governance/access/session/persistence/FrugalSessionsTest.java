package cn.chenghua.governance.access.session.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class FrugalSessionsTest {

    private static final Instant NINE = Instant.parse("2026-11-25T01:00:00Z");

    private long nanos;
    private final Shelf shelf = new Shelf();
    private final FrugalSessions<MapSession> sessions = FrugalSessions.over(shelf, Duration.ofMinutes(1), () -> nanos);

    @Test
    void writesANewSessionAndWhatChangedInIt() {
        var session = sessions.createSession();
        sessions.save(session);
        sessions.save(session);
        assertThat(shelf.writes).isEqualTo(1);
        session.setAttribute("who", "wang.li");
        sessions.save(session);
        session.removeAttribute("who");
        sessions.save(session);
        session.changeSessionId();
        sessions.save(session);
        assertThat(shelf.writes).isEqualTo(4);
    }

    @Test
    void writesTheLastUseOnceAMinute() {
        var id = kept();
        for (var second = 0; second <= 180; second += 10) {
            read(id, NINE.plusSeconds(second));
        }
        assertThat(shelf.writes).isEqualTo(1 + 3);
    }

    @Test
    void followsAClockThatWasPutBack() {
        var id = kept();
        read(id, NINE.minus(Duration.ofHours(2)));
        read(id, NINE.minus(Duration.ofHours(2)).plusSeconds(5));
        assertThat(shelf.writes).isEqualTo(2);
    }

    @Test
    void neverAsksForANumberItCannotHaveDrawn() {
        for (var invented : new String[]{"", "\0".repeat(33), "' or '1'='1", "街".repeat(43), "A".repeat(44)}) {
            assertThat(sessions.findById(invented)).isNull();
            sessions.deleteById(invented);
        }
        assertThat(shelf.questions).isZero();
        assertThat(sessions.findById("A".repeat(43))).isNull();
        assertThat(shelf.questions).isEqualTo(1);
    }

    @Test
    void asksOnlyOnceForWhatFailedAMomentAgo() {
        var id = kept();
        shelf.away = true;
        for (var again = 0; again < 3; again++) {
            assertThatThrownBy(() -> sessions.findById(id)).isInstanceOf(DataAccessResourceFailureException.class);
        }
        assertThat(shelf.questions).isEqualTo(1);
        assertThatThrownBy(() -> sessions.findById("B".repeat(43))).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(shelf.questions).as("somebody else's is asked for").isEqualTo(2);
        nanos = Duration.ofSeconds(1).toNanos();
        shelf.away = false;
        assertThat(sessions.findById(id)).isNotNull();
    }

    private String kept() {
        var session = sessions.createSession();
        session.setLastAccessedTime(NINE);
        sessions.save(session);
        return session.getId();
    }

    private void read(String id, Instant now) {
        var session = sessions.findById(id);
        assertThat(session).isNotNull();
        session.setLastAccessedTime(now);
        sessions.save(session);
    }

    private static final class Shelf implements FindByIndexNameSessionRepository<MapSession> {

        private final Map<String, MapSession> sessions = new HashMap<>();
        private int writes;
        private int questions;
        private boolean away;

        @Override
        public MapSession createSession() {
            return new MapSession(new LongNumbers());
        }

        @Override
        public void save(MapSession session) {
            writes++;
            sessions.put(session.getId(), session);
        }

        @Override
        public @Nullable MapSession findById(String id) {
            questions++;
            if (away) {
                throw new DataAccessResourceFailureException("away");
            }
            return sessions.get(id);
        }

        @Override
        public void deleteById(String id) {
            questions++;
            sessions.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
            return Map.of();
        }
    }
}
