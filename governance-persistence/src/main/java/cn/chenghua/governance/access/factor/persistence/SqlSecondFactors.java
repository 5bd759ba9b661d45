package cn.chenghua.governance.access.factor.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.SecondFactors;
import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.EncryptedRows;
import cn.chenghua.governance.crypto.Unreadable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SqlSecondFactors implements SecondFactors, EncryptedRows {

    /** Half minutes of a day: older uses are of no interest, even after a jump of the clock. */
    private static final long REMEMBERED = 2_880;

    private final JdbcClient jdbc;
    private final Cryptography cryptography;

    SqlSecondFactors(JdbcClient jdbc, Cryptography cryptography) {
        this.jdbc = jdbc;
        this.cryptography = cryptography;
    }

    @Override
    public Optional<Kept> find(Account.Id account) {
        return jdbc.sql("""
                select secret, created, confirmed,
                  (select count(*) from recovery_code r where r.account_id = f.account_id and r.used is null) left_over
                from second_factor f where account_id = ?""").param(account.value()).query((row, n) -> kept(row)).optional();
    }

    @Override
    public void begin(Account.Id account, String secret, Instant now) {
        jdbc.sql("""
                insert into second_factor (account_id, secret, created) values (?, ?, ?)
                on conflict (account_id) do update set secret = excluded.secret, created = excluded.created
                where second_factor.confirmed is null""").params(account.value(), secret, at(now)).update();
    }

    @Override
    public boolean confirm(Account.Id account, Instant now) {
        return jdbc.sql("update second_factor set confirmed = ? where account_id = ? and confirmed is null")
                .params(at(now), account.value()).update() == 1;
    }

    @Override
    @Transactional
    public void remove(Account.Id account) {
        jdbc.sql("delete from second_factor_use where account_id = ?").param(account.value()).update();
        jdbc.sql("delete from recovery_code where account_id = ?").param(account.value()).update();
        jdbc.sql("delete from second_factor where account_id = ?").param(account.value()).update();
    }

    @Override
    public boolean use(Account.Id account, long step) {
        jdbc.sql("delete from second_factor_use where account_id = ? and step < ?").params(account.value(), step - REMEMBERED)
                .update();
        return jdbc.sql("insert into second_factor_use (account_id, step) values (?, ?) on conflict do nothing")
                .params(account.value(), step).update() == 1;
    }

    @Override
    @Transactional
    public void replaceRecovery(Account.Id account, Collection<String> hashes) {
        jdbc.sql("delete from recovery_code where account_id = ?").param(account.value()).update();
        hashes.forEach(hash -> jdbc.sql("insert into recovery_code (account_id, secret_hash) values (?, ?)")
                .params(account.value(), hash).update());
    }

    @Override
    public boolean useRecovery(Account.Id account, String hash, Instant now) {
        return jdbc.sql("update recovery_code set used = ? where account_id = ? and secret_hash = ? and used is null")
                .params(at(now), account.value(), hash).update() == 1;
    }

    @Override
    @Transactional
    public Batch renew(String after, int most) {
        var due = jdbc.sql("""
                select account_id, secret from second_factor
                where not starts_with(secret, ?) and account_id::text > ? order by account_id::text limit ?
                for update skip locked""").params(cryptography.head(), after, most)
                .query((row, n) -> new Due(new Account.Id(row.getObject(1, UUID.class)), row.getString(2))).list();
        var unreadable = due.stream().filter(row -> !renew(row)).count();
        return new Batch(due.size(), (int) unreadable, due.isEmpty() ? after : due.getLast().account.value().toString());
    }

    private boolean renew(Due row) {
        var context = SecondFactors.context(row.account);
        try {
            jdbc.sql("update second_factor set secret = ? where account_id = ?")
                    .params(cryptography.encrypt(cryptography.decrypt(row.secret, context), context), row.account.value())
                    .update();
            return true;
        } catch (Unreadable lostKey) {
            return false;
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var confirmed = row.getObject("confirmed", OffsetDateTime.class);
        return new Kept(row.getString("secret"), row.getObject("created", OffsetDateTime.class).toInstant(),
                confirmed == null ? null : confirmed.toInstant(), row.getInt("left_over"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Due(Account.Id account, String secret) {
    }
}
