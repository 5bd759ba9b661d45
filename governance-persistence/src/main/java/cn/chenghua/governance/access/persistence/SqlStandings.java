package cn.chenghua.governance.access.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.AccessToken;
import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.SessionEnd;
import cn.chenghua.governance.access.Standings;
import cn.chenghua.governance.district.UnitCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SqlStandings implements Standings {

    private static final String ACCOUNT = """
            a.id account_id, a.version, (select version from district_version) district_version, a.password_since, a.must_change,
            exists (select from second_factor f where f.account_id = a.id and f.confirmed is not null) second_factor
            """;
    private final JdbcClient jdbc;

    SqlStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Sitting> of(SignedIn session) {
        return jdbc.sql("select s.last_seen, s.end_reason, " + ACCOUNT + """
                from account_session s join account a on a.id = s.account_id
                where s.id = ? and a.id = ? and a.enabled and a.contact is null""").params(session.session(), session.account())
                .query((row, n) -> sitting(row)).optional();
    }

    @Override
    public void seen(UUID session, Instant now) {
        jdbc.sql("update account_session set last_seen = ? where id = ?").params(now.atOffset(ZoneOffset.UTC), session).update();
    }

    @Override
    public Optional<Token> ofToken(String secretHash, Instant now) {
        return jdbc.sql("select t.id, t.unit_code, t.read_only, t.last_used, " + ACCOUNT + """
                from access_token t join account a on a.id = t.account_id
                where t.secret_hash = ? and t.revoked is null and t.expires > ? and a.enabled""")
                .params(secretHash, now.atOffset(ZoneOffset.UTC)).query((row, n) -> token(row)).optional();
    }

    @Override
    public void used(AccessToken.Id token, Instant now) {
        jdbc.sql("update access_token set last_used = ? where id = ?").params(now.atOffset(ZoneOffset.UTC), token.value())
                .update();
    }

    private static Token token(ResultSet row) throws SQLException {
        var unit = row.getString("unit_code");
        var used = row.getObject("last_used", OffsetDateTime.class);
        return new Token(new AccessToken.Id(row.getObject("id", UUID.class)), unit == null ? null : new UnitCode(unit),
                row.getBoolean("read_only"), used == null ? null : used.toInstant(), standing(row));
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        var end = row.getString("end_reason");
        return new Sitting(standing(row), row.getObject("last_seen", OffsetDateTime.class).toInstant(),
                end == null ? null : SessionEnd.valueOf(end));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(new Account.Id(row.getObject("account_id", UUID.class)), row.getLong("version"),
                row.getLong("district_version"), row.getObject("password_since", OffsetDateTime.class).toInstant(),
                row.getBoolean("must_change"), row.getBoolean("second_factor"));
    }
}
