package cn.chenghua.governance.district.persistence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.UploadShelf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SqlUploadShelf implements UploadShelf {

    private static final Duration KEPT = Duration.ofDays(1);
    private final JdbcClient jdbc;
    private final Clock clock;

    SqlUploadShelf(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UUID keep(UUID account, String purpose, String name, byte[] content) {
        var now = clock.instant();
        jdbc.sql("delete from upload where received < ?").param(Timestamp.from(now.minus(KEPT))).update();
        var id = UUID.randomUUID();
        jdbc.sql("insert into upload (id, account, purpose, name, content, received) values (?, ?, ?, ?, ?, ?)")
                .params(id, account, purpose, name, content, Timestamp.from(now)).update();
        return id;
    }

    @Override
    public Optional<byte[]> find(UUID account, String purpose, UUID id) {
        return jdbc.sql("select content from upload where id = ? and account = ? and purpose = ? and received >= ?")
                .params(id, account, purpose, Timestamp.from(clock.instant().minus(KEPT))).query(byte[].class).optional();
    }

    @Override
    public void drop(UUID id) {
        jdbc.sql("delete from upload where id = ?").param(id).update();
    }
}
