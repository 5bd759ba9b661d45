package cn.chenghua.governance.access.contact.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.access.contact.Contacts;
import cn.chenghua.governance.access.contact.Contacts.Kept;
import cn.chenghua.governance.access.contact.Keeping;
import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.persistence.ThrowawayCryptography;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.privacy.Disclosure;
import cn.chenghua.governance.privacy.Disclosures;
import cn.chenghua.governance.privacy.PersonalNumber.Kind;
import cn.chenghua.governance.privacy.Reason;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class ContactsOnPostgresTest {

    private static final String PHONE = "13800138000";
    private static final Instant NOON = Instant.parse("2018-04-01T04:00:00Z");
    private static final Keeping HALF_A_YEAR = new Keeping(Duration.ofDays(180));

    @Autowired
    AccountRepository accounts;
    @Autowired
    Contacts contacts;
    @Autowired
    Disclosures disclosures;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TestEntityManager entities;

    private final ThrowawayCryptography.Rotation rotation = ThrowawayCryptography.rotation();
    private Account account;

    @BeforeEach
    void opensAnAccount() {
        account = open("wang.li");
    }

    @Test
    void keepsOneNumberOfAKindAndNothingReadable() {
        enter(account, Kind.PHONE, "13900139000", rotation.before());
        enter(account, Kind.PHONE, PHONE, rotation.before());
        assertThat(contacts.find(account.id())).singleElement().satisfies(kept -> {
            assertThat(kept.entered()).isEqualTo(NOON);
            assertThat(kept.cipher()).startsWith("i1.k1.").doesNotContain(PHONE);
        });
        contacts.erase(account.id(), Kind.PHONE);
        assertThat(contacts.find(account.id())).isEmpty();
    }

    @Test
    void letsNoOneTakeANumberForAnothersOrAnotherKind() {
        enter(account, Kind.PHONE, PHONE, rotation.before());
        var cipher = cipher(account);
        assertThatThrownBy(() -> rotation.before().decrypt(cipher, Contacts.context(open("zhao.min").id(), Kind.PHONE)))
                .isInstanceOf(cn.chenghua.governance.crypto.Unreadable.class);
        assertThatThrownBy(() -> rotation.before().decrypt(cipher, Contacts.context(account.id(), Kind.IDENTITY)))
                .isInstanceOf(cn.chenghua.governance.crypto.Unreadable.class);
    }

    @Test
    void writesAnewWhatAnEarlierKeyWroteInBatchesThatGoOnWhereTheyStopped() {
        var others = List.of(open("a1"), open("a2"), open("a3"), open("a4"));
        others.forEach(other -> enter(other, Kind.PHONE, PHONE, rotation.before()));
        enter(account, Kind.PHONE, PHONE, rotation.after());
        var untouched = cipher(account);

        var first = new SqlContacts(jdbc, rotation.after()).renew("", 3);
        assertThat(first.seen()).isEqualTo(3);
        assertThat(others.stream().filter(other -> rotation.after().current(cipher(other)))).hasSize(3);
        var second = new SqlContacts(jdbc, rotation.after()).renew("", 3);
        assertThat(second.seen()).isEqualTo(1);

        assertThat(others).allSatisfy(other -> {
            assertThat(cipher(other)).startsWith("s1.k2.");
            assertThat(rotation.after().decrypt(cipher(other), Contacts.context(other.id(), Kind.PHONE))).isEqualTo(PHONE);
        });
        assertThat(cipher(account)).isEqualTo(untouched);
        assertThat(new SqlContacts(jdbc, rotation.after()).renew("", 3).seen()).isZero();
    }

    @Test
    void passesOverWhatNoKeyOpensAndLeavesItAsItIs() {
        enter(account, Kind.PHONE, PHONE, ThrowawayCryptography.international());
        enter(open("a1"), Kind.PHONE, PHONE, rotation.before());
        var lost = cipher(account);

        var batch = new SqlContacts(jdbc, rotation.after()).renew("", 9);

        assertThat(batch.seen()).isEqualTo(2);
        assertThat(batch.unreadable()).isEqualTo(1);
        assertThat(cipher(account)).isEqualTo(lost);
        assertThat(new SqlContacts(jdbc, rotation.after()).renew(batch.last(), 9).seen()).isZero();
    }

    @Test
    void deletesTheNumbersOfAnAccountThatWasDisabledForTheTermAndNoOthers() {
        var working = open("zhao.min");
        enter(account, Kind.PHONE, PHONE, rotation.before());
        enter(working, Kind.PHONE, PHONE, rotation.before());
        disable(account, true);
        assertThat(contacts.purge(NOON, HALF_A_YEAR)).isZero();
        assertThat(contacts.purge(NOON.plus(Duration.ofDays(180)).minusSeconds(1), HALF_A_YEAR)).isZero();
        assertThat(contacts.find(account.id())).hasSize(1);

        assertThat(contacts.purge(NOON.plus(Duration.ofDays(180)), HALF_A_YEAR)).isEqualTo(1);

        assertThat(contacts.find(account.id())).isEmpty();
        assertThat(contacts.find(working.id())).hasSize(1);
    }

    @Test
    void beginsTheTermAnewAfterTheAccountWasInUseBetween() {
        enter(account, Kind.PHONE, PHONE, rotation.before());
        disable(account, true);
        contacts.purge(NOON, HALF_A_YEAR);
        disable(account, false);
        contacts.purge(NOON.plus(Duration.ofDays(100)), HALF_A_YEAR);
        disable(account, true);
        contacts.purge(NOON.plus(Duration.ofDays(150)), HALF_A_YEAR);

        assertThat(contacts.purge(NOON.plus(Duration.ofDays(329)), HALF_A_YEAR)).isZero();
        assertThat(contacts.purge(NOON.plus(Duration.ofDays(330)), HALF_A_YEAR)).isEqualTo(1);
    }

    @Test
    void keepsTheRecordOfDisclosuresForEver() {
        var about = "account:" + account.id().value();
        disclosures.add(new Disclosure(Uuids.next(NOON), about, Kind.PHONE, account.id().value(), "王丽",
                new Reason("防汛值守需电话联系本人"), NOON));
        assertThat(disclosures.about(about, 9)).singleElement().satisfies(entry -> {
            assertThat(entry.byName()).isEqualTo("王丽");
            assertThat(entry.at()).isEqualTo(NOON);
        });
        assertThatThrownBy(() -> jdbc.sql("update personal_data_disclosure set reason = '另一理由'").update())
                .hasMessageContaining("personal_data_disclosure");
    }

    private Account open(String name) {
        var opened = accounts.save(new Account(new Account.Id(UUID.randomUUID()), new Username(name), "王丽", NOON));
        entities.flush();
        return opened;
    }

    private void disable(Account whose, boolean disabled) {
        jdbc.sql("update account set enabled = ? where id = ?").params(!disabled, whose.id().value()).update();
    }

    private void enter(Account whose, Kind kind, String number, Cryptography by) {
        contacts.put(whose.id(), new Kept(kind, by.encrypt(number, Contacts.context(whose.id(), kind)), NOON));
    }

    private String cipher(Account whose) {
        return contacts.find(whose.id()).getFirst().cipher();
    }
}
