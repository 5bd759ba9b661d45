package cn.chenghua.governance.access.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import cn.chenghua.governance.access.Lockout;
import cn.chenghua.governance.access.Lockouts;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class SqlLockouts implements Lockouts {

    private final JdbcClient jdbc;

    SqlLockouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In a transaction of its own: a refusal that rolls back the caller's must not give the try back. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean admit(String name, Instant now) {
        jdbc.sql("insert into sign_in_lockout (name, tries, tried) values (?, 0, ?) on conflict do nothing")
                .param(name).param(at(now)).update();
        var before = read(name, " for update");
        if (before.locked(now)) {
            return false;
        }
        var after = before.tried(now);
        jdbc.sql("update sign_in_lockout set tries = ?, locked_until = ?, tried = ? where name = ?")
                .param(after.tries()).param(at(after.until())).param(at(now)).param(name).update();
        return true;
    }

    @Override
    public boolean locked(String name, Instant now) {
        return read(name, "").locked(now);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(String name) {
        jdbc.sql("delete from sign_in_lockout where name = ?").param(name).update();
    }

    private Lockout read(String name, String lock) {
        return jdbc.sql("select tries, locked_until from sign_in_lockout where name = ?" + lock).param(name)
                .query((row, n) -> new Lockout(row.getInt(1), instant(row.getTimestamp(2)))).optional().orElse(Lockout.NONE);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
