package cn.chenghua.governance.access.factor.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.SecondFactors;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.crypto.persistence.ThrowawayCryptography;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class SecondFactorsOnPostgresTest {

    private static final Instant NOON = Instant.parse("2018-04-01T04:00:00Z");

    @Autowired
    AccountRepository accounts;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TestEntityManager entities;

    @Test
    void writesASecretAnewThatAnEarlierKeyWrote() {
        var rotation = ThrowawayCryptography.rotation();
        var account = accounts.save(new Account(new Account.Id(UUID.randomUUID()), new Username("wang.li"), "王丽", NOON)).id();
        entities.flush();
        var factors = new SqlSecondFactors(jdbc, rotation.after());
        factors.begin(account, rotation.before().encrypt("JBSWY3DPEHPK3PXP", SecondFactors.context(account)), NOON);

        assertThat(factors.renew("", 9).seen()).isEqualTo(1);

        assertThat(factors.find(account)).hasValueSatisfying(kept -> {
            assertThat(kept.secret()).startsWith("s1.k2.");
            assertThat(rotation.after().decrypt(kept.secret(), SecondFactors.context(account))).isEqualTo("JBSWY3DPEHPK3PXP");
        });
        assertThat(factors.renew("", 9).seen()).isZero();
    }
}
