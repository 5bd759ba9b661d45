package cn.chenghua.governance.crypto.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.ZoneOffset;

import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.MasterKey;
import cn.chenghua.governance.crypto.MasterKeys;
import cn.chenghua.governance.crypto.UnfitKeys;
import cn.chenghua.governance.crypto.UnfitKeys.Flaw;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database knows of the keys that wrote into it: a known text sealed by each. A start without one of them, or with
 * another of that name, is refused before anything is written; {@code governance.forget-key} is the operator's way out.
 */
@Component
class KeyRegister {

    private static final Logger log = LoggerFactory.getLogger(KeyRegister.class);
    private static final byte[] KNOWN = "governance key check".getBytes(UTF_8);

    private final JdbcClient jdbc;
    private final Cryptography cryptography;
    private final MasterKeys keys;

    KeyRegister(JdbcClient jdbc, Cryptography cryptography, MasterKeys keys, Environment environment, Clock clock) {
        this.jdbc = jdbc;
        this.cryptography = cryptography;
        this.keys = keys;
        forget(environment.getProperty("governance.forget-key", ""));
        compare();
        enter(keys.all().getFirst(), clock);
        compare();
    }

    private void forget(String id) {
        if (!id.isBlank() && jdbc.sql("delete from key_check where key_id = ?").param(id.strip()).update() > 0) {
            log.warn(
                    "The key {} was struck from the register as the operator asked; without it what it protects stays unreadable",
                    id.strip());
        }
    }

    /** Asked a second time after writing, because another node may have entered another key of that name meanwhile. */
    private void compare() {
        jdbc.sql("select key_id, seal from key_check order by since")
                .query((row, n) -> new Check(row.getString(1), row.getString(2)))
                .list().forEach(this::compare);
    }

    private void compare(Check check) {
        if (keys.all().stream().map(MasterKey::id).noneMatch(check.key::equals)) {
            throw new UnfitKeys(Flaw.LOST, check.key);
        }
        if (!cryptography.genuine(KNOWN, check.seal)) {
            throw new UnfitKeys(Flaw.OTHER, check.key);
        }
    }

    /** Keys that only read are entered by the start that wrote with them; so a key can be handed to all nodes before it writes. */
    private void enter(MasterKey writing, Clock clock) {
        jdbc.sql("insert into key_check (key_id, seal, since) values (?, ?, ?) on conflict do nothing")
                .params(writing.id(), cryptography.seal(KNOWN), clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    private record Check(String key, String seal) {
    }
}
