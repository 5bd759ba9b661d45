package cn.chenghua.governance.safecommunity.person.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.EncryptedRows;
import cn.chenghua.governance.crypto.Unreadable;
import cn.chenghua.governance.safecommunity.person.PersonalTexts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Each text is bound to its record and field, so that a row put elsewhere does not open. */
@Repository
class SqlPersonalTexts implements PersonalTexts, EncryptedRows {

    private static final String PUT = """
            insert into personal_text (record_id, field, cipher) select * from unnest(?::uuid[], ?::text[], ?::text[])
            on conflict (record_id, field) do update set cipher = excluded.cipher""";
    private final JdbcClient jdbc;
    private final Cryptography cryptography;

    SqlPersonalTexts(JdbcClient jdbc, Cryptography cryptography) {
        this.jdbc = jdbc;
        this.cryptography = cryptography;
    }

    private static String context(UUID record, String field) {
        return "personal." + field + ":" + record;
    }

    @Override
    public void put(UUID record, Map<String, String> texts) {
        putAll(Map.of(record, texts));
    }

    @Override
    public void putAll(Map<UUID, Map<String, String>> texts) {
        var records = new ArrayList<UUID>();
        var fields = new ArrayList<String>();
        var ciphers = new ArrayList<String>();
        texts.forEach((record, said) -> said.forEach((field, text) -> {
            if (!text.isEmpty()) {
                records.add(record);
                fields.add(field);
                ciphers.add(cryptography.encrypt(text, context(record, field)));
            }
        }));
        jdbc.sql(PUT).params(records.toArray(UUID[]::new), fields.toArray(String[]::new), ciphers.toArray(String[]::new))
                .update();
    }

    /** What no key opens any more is left out. */
    @Override
    public Map<String, String> of(UUID record) {
        var found = new HashMap<String, String>();
        jdbc.sql("select field, cipher from personal_text where record_id = ?").param(record).query(row -> {
            read(row.getString(2), context(record, row.getString(1)))
                    .ifPresent(text -> put(found, row, text));
        });
        return found;
    }

    private static void put(Map<String, String> found, ResultSet row, String text) {
        try {
            found.put(row.getString(1), text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> read(String cipher, String context) {
        try {
            return Optional.of(cryptography.decrypt(cipher, context));
        } catch (Unreadable lostKey) {
            return Optional.empty();
        }
    }

    @Override
    @Transactional
    public Batch renew(String after, int most) {
        var due = jdbc.sql("""
                select record_id, field, cipher, record_id || ' ' || field at_row from personal_text
                 where not starts_with(cipher, ?) and record_id || ' ' || field > ? order by at_row limit ?
                   for update skip locked""").params(cryptography.head(), after, most)
                .query((row, _) -> new Due(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)))
                .list();
        var unreadable = due.stream().filter(row -> !renew(row)).count();
        return new Batch(due.size(), (int) unreadable, due.isEmpty() ? after : due.getLast().at);
    }

    private boolean renew(Due row) {
        var context = context(row.record, row.field);
        var text = read(row.cipher, context);
        text.ifPresent(plain -> jdbc.sql("update personal_text set cipher = ? where record_id = ? and field = ?")
                .params(cryptography.encrypt(plain, context), row.record, row.field).update());
        return text.isPresent();
    }

    private record Due(UUID record, String field, String cipher, String at) {
    }
}
