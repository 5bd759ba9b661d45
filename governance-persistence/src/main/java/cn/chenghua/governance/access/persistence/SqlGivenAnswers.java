package cn.chenghua.governance.access.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.GivenAnswers;
import cn.chenghua.governance.access.OnceOnly.Given;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SqlGivenAnswers implements GivenAnswers {

    private final JdbcClient jdbc;

    SqlGivenAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean claim(UUID account, String key, String fingerprint, Instant now) {
        return jdbc.sql(
                "insert into given_answer (account_id, key, fingerprint, claimed) values (?, ?, ?, ?) on conflict do nothing")
                .params(account, key, fingerprint, now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    @Override
    public Optional<Kept> find(UUID account, String key) {
        return jdbc.sql("select fingerprint, status, etag, location, body from given_answer where account_id = ? and key = ?")
                .params(account, key).query((row, n) -> new Kept(row.getString(1),
                        new Given(row.getInt(2), row.getString(3), row.getString(4), row.getString(5))))
                .optional();
    }

    @Override
    public void keep(UUID account, String key, Given given) {
        jdbc.sql("update given_answer set status = ?, etag = ?, location = ?, body = ? where account_id = ? and key = ?")
                .param(given.status()).param(given.etag()).param(given.location()).param(given.body()).param(account).param(key)
                .update();
    }

    /** A few at a time, and none that another is dropping: no request waits for it. */
    @Override
    public void forgetBefore(Instant instant) {
        jdbc.sql("""
                delete from given_answer where (account_id, key) in (select account_id, key from given_answer where claimed < ?
                order by claimed limit 20 for update skip locked)""").param(instant.atOffset(ZoneOffset.UTC)).update();
    }
}
