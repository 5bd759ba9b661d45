package cn.chenghua.governance.access.contact.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.contact.Contacts;
import cn.chenghua.governance.access.contact.Keeping;
import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.EncryptedRows;
import cn.chenghua.governance.crypto.Unreadable;
import cn.chenghua.governance.privacy.PersonalNumber.Kind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SqlContacts implements Contacts, EncryptedRows {

    private final JdbcClient jdbc;
    private final Cryptography cryptography;

    SqlContacts(JdbcClient jdbc, Cryptography cryptography) {
        this.jdbc = jdbc;
        this.cryptography = cryptography;
    }

    @Override
    public List<Kept> find(Account.Id account) {
        return jdbc.sql("select kind, cipher, entered from account_contact where account_id = ?").param(account.value())
                .query((row, n) -> kept(row)).list();
    }

    @Override
    public void put(Account.Id account, Kept kept) {
        jdbc.sql("""
                insert into account_contact (account_id, kind, cipher, entered) values (?, ?, ?, ?)
                on conflict (account_id, kind) do update set cipher = excluded.cipher, entered = excluded.entered""")
                .params(account.value(), kept.kind().name(), kept.cipher(), at(kept.entered())).update();
    }

    @Override
    public void erase(Account.Id account, Kind kind) {
        jdbc.sql("delete from account_contact where account_id = ? and kind = ?").params(account.value(), kind.name()).update();
    }

    /** However an account came to be disabled, the term runs from the first time it is seen so, and anew after each interruption. */
    @Override
    @Transactional
    public int purge(Instant now, Keeping keeping) {
        jdbc.sql("""
                update account_contact c set unused_since = case when a.enabled then null else cast(? as timestamptz) end
                from account a where a.id = c.account_id and a.enabled = (c.unused_since is not null)""").param(at(now)).update();
        return jdbc.sql("delete from account_contact where unused_since <= ?").param(at(keeping.begin(now))).update();
    }

    @Override
    @Transactional
    public Batch renew(String after, int most) {
        var due = jdbc.sql("""
                select account_id, kind, cipher, account_id || ' ' || kind at_row from account_contact
                where not starts_with(cipher, ?) and account_id || ' ' || kind > ? order by at_row limit ?
                for update skip locked""").params(cryptography.head(), after, most).query((row, n) -> due(row)).list();
        var unreadable = due.stream().filter(row -> !renew(row)).count();
        return new Batch(due.size(), (int) unreadable, due.isEmpty() ? after : due.getLast().at);
    }

    private boolean renew(Due row) {
        var context = Contacts.context(row.account, row.kind);
        try {
            jdbc.sql("update account_contact set cipher = ? where account_id = ? and kind = ?")
                    .params(cryptography.encrypt(cryptography.decrypt(row.cipher, context), context), row.account.value(),
                            row.kind.name())
                    .update();
            return true;
        } catch (Unreadable lostKey) {
            return false;
        }
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(new Account.Id(row.getObject("account_id", UUID.class)), Kind.valueOf(row.getString("kind")),
                row.getString("cipher"), row.getString("at_row"));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(Kind.valueOf(row.getString("kind")), row.getString("cipher"),
                row.getObject("entered", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Due(Account.Id account, Kind kind, String cipher, String at) {
    }
}
