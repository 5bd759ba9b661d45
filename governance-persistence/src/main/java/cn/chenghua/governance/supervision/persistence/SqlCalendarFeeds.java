package cn.chenghua.governance.supervision.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.supervision.feed.CalendarFeed;
import cn.chenghua.governance.supervision.feed.CalendarFeeds;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlCalendarFeeds implements CalendarFeeds {

    private static final String KIND = "calendar_feed";
    private final JdbcClient jdbc;
    private final Trail trail;

    SqlCalendarFeeds(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public void put(CalendarFeed feed, String secretHash) {
        jdbc.sql("""
                insert into calendar_feed (id, account_id, secret_hash, issued_at) values (?, ?, ?, ?)
                    on conflict (account_id) do update
                   set id = excluded.id, secret_hash = excluded.secret_hash, issued_at = excluded.issued_at""")
                .param(feed.id()).param(feed.account()).param(secretHash).param(feed.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
        trail.note(Note.of(Act.CREATE, Subject.of(KIND, feed.id())));
    }

    @Override
    public void withdraw(UUID account, Instant now) {
        jdbc.sql("delete from calendar_feed where account_id = ? returning id").param(account).query(UUID.class).optional()
                .ifPresent(id -> trail.note(Note.of(Act.DELETE, Subject.of(KIND, id))));
    }

    @Override
    public Optional<CalendarFeed> of(UUID account) {
        return jdbc.sql("select id, account_id, issued_at from calendar_feed where account_id = ?").param(account)
                .query((row, number) -> feed(row)).optional();
    }

    @Override
    public Optional<CalendarFeed> ofSecret(String secretHash) {
        return jdbc.sql("select id, account_id, issued_at from calendar_feed where secret_hash = ?").param(secretHash)
                .query((row, number) -> feed(row)).optional();
    }

    private static CalendarFeed feed(ResultSet row) throws SQLException {
        return new CalendarFeed(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }
}
