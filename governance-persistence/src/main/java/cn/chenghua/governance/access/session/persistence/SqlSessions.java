package cn.chenghua.governance.access.session.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.Device;
import cn.chenghua.governance.access.Recognised;
import cn.chenghua.governance.access.SessionEnd;
import cn.chenghua.governance.access.session.Sessions;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SqlSessions implements Sessions {

    private static final String LINE = """
            select s.id, s.account_id, a.username, a.display_name, s.way, s.address, s.agent, s.began, s.last_seen
            from account_session s join account a on a.id = s.account_id
            """;
    private final JdbcClient jdbc;

    SqlSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(UUID id, Recognised owner, Device device, Instant now) {
        jdbc.sql("select 1 from account where id = ? for update").param(owner.account()).query(Integer.class).single();
        jdbc.sql("""
                insert into account_session (id, account_id, way, password_since, began, last_seen, address, agent)
                values (?, ?, ?, ?, ?, ?, ?, ?)""").params(id, owner.account(), owner.way().name(), at(owner.passwordSince()),
                at(now), at(now), device.address(), device.agent()).update();
    }

    @Override
    public List<Line> living(Account.@Nullable Id account, Instant seenSince, Instant begunSince) {
        return jdbc.sql(LINE + """
                where s.ended is null and a.enabled and s.password_since = a.password_since and s.last_seen > :seen
                  and s.began > :begun and (cast(:account as uuid) is null or s.account_id = :account)
                order by s.last_seen desc, s.id""").param("seen", at(seenSince)).param("begun", at(begunSince))
                .param("account", account == null ? null : account.value(), java.sql.Types.OTHER)
                .query((row, n) -> line(row)).list();
    }

    @Override
    public Optional<Line> find(UUID id) {
        return jdbc.sql(LINE + "where s.id = ?").param(id).query((row, n) -> line(row)).optional();
    }

    @Override
    public void end(UUID id, SessionEnd why, Instant now) {
        jdbc.sql("update account_session set ended = ?, end_reason = ? where id = ? and ended is null")
                .params(at(now), why.name(), id).update();
    }

    @Override
    public void rememberPassword(UUID id, Instant passwordSince) {
        jdbc.sql("update account_session set password_since = ? where id = ?").params(at(passwordSince), id).update();
    }

    @Override
    public void forget(Account.Id account, Instant lastSeenBefore) {
        jdbc.sql("delete from account_session where account_id = ? and last_seen < ?")
                .params(account.value(), at(lastSeenBefore)).update();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class), row.getString("username"),
                row.getString("display_name"), Recognised.Way.valueOf(row.getString("way")),
                new Device(row.getString("address"), row.getString("agent")),
                row.getObject("began", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
