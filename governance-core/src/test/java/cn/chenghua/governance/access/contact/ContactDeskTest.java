package cn.chenghua.governance.access.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.InMemoryAccess;
import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.InvertedText;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.privacy.Disclosure;
import cn.chenghua.governance.privacy.Disclosures;
import cn.chenghua.governance.privacy.PersonalNumber.Kind;
import cn.chenghua.governance.privacy.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactDeskTest implements Contacts, Disclosures {

    private static final String PHONE = "13800138000";
    private static final Reason REASON = new Reason("防汛值守需电话联系本人");
    private final Map<Kind, Kept> kept = new EnumMap<>(Kind.class);
    private final List<Disclosure> record = new ArrayList<>();
    private final List<Note> trail = new ArrayList<>();
    private final Actor administrator = actor(Right.ADMINISTER);
    private final Actor officer = actor(Right.SECURE, Right.UNMASK);
    private final Cryptography cryptography = new InvertedText();
    private final Clock clock = Clock.fixed(Instant.parse("2018-10-31T01:00:00Z"), Days.ZONE);
    private final InMemoryAccess accounts = new InMemoryAccess();
    private final Account account = accounts
            .save(new Account(new Account.Id(UUID.randomUUID()), new Username("wang.li"), "王丽", clock.instant()));
    private final ContactDesk desk = new ContactDesk(accounts, this, this, cryptography, trail::add, new MachineTime(clock));

    @BeforeEach
    void entersAPhoneNumber() {
        desk.enter(administrator, account.id().value(), List.of(Kind.PHONE.read(PHONE)));
    }

    @Test
    void keepsNothingReadableAndShowsItMasked() {
        assertThat(kept.values().toString()).doesNotContain(PHONE);
        assertThat(desk.masked(administrator, account.id().value())).extracting(ContactDesk.Masked::text)
                .containsExactly("138****8000");
    }

    @Test
    void showsTheNumberOnlyWhenItIsOnRecordToWhomAndWhy() {
        assertThat(desk.disclose(officer, account.id().value(), Kind.PHONE, REASON)).isEqualTo(PHONE);
        assertThat(record).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(officer.account());
            assertThat(entry.about()).isEqualTo("account:" + account.id().value());
            assertThat(entry.reason()).isEqualTo(REASON);
            assertThat(entry.at()).isEqualTo(clock.instant());
            assertThat(entry.toString()).doesNotContain(PHONE);
        });
        assertThat(trail).extracting(Note::act).containsExactly(Act.CHANGE, Act.UNMASK);
        assertThat(trail.toString()).contains(REASON.value(), account.id().value().toString()).doesNotContain(PHONE);
    }

    @Test
    void refusesWhoeverMayNotAndPutsNothingOnRecord() {
        assertThatThrownBy(() -> desk.disclose(administrator, account.id().value(), Kind.PHONE, REASON))
                .isInstanceOf(Actor.Denied.class);
        assertThatThrownBy(() -> desk.enter(officer, account.id().value(), List.of(Kind.PHONE.read("13900139000"))))
                .isInstanceOf(Actor.Denied.class);
        assertThatThrownBy(() -> desk.erase(officer, account.id().value(), Kind.PHONE)).isInstanceOf(Actor.Denied.class);
        assertThatThrownBy(() -> desk.masked(actor(Right.READ, Right.AUDIT), account.id().value()))
                .isInstanceOf(Actor.Denied.class);
        assertThat(record).isEmpty();
        assertThat(trail).hasSize(1);
    }

    @Test
    void saysThatANumberIsNotThereOrCannotBeOpened() {
        assertThatThrownBy(() -> desk.disclose(officer, account.id().value(), Kind.IDENTITY, REASON))
                .isInstanceOf(ContactDesk.NoNumber.class);
        kept.put(Kind.PHONE, new Kept(Kind.PHONE, "x", clock.instant()));
        assertThat(desk.masked(officer, account.id().value())).singleElement()
                .satisfies(line -> assertThat(line.text()).isNull());
        assertThatThrownBy(() -> desk.disclose(officer, account.id().value(), Kind.PHONE, REASON))
                .isInstanceOf(ContactDesk.NoNumber.class);
    }

    @Test
    void erases() {
        desk.erase(administrator, account.id().value(), Kind.PHONE);
        assertThat(desk.masked(administrator, account.id().value())).isEmpty();
    }

    private static Actor actor(Right... rights) {
        var scopes = new EnumMap<Right, Scope>(Right.class);
        List.of(rights).forEach(right -> scopes.put(right, Scope.everything()));
        return new Actor(UUID.randomUUID(), "li", "李", scopes);
    }

    @Override
    public List<Kept> find(Account.Id id) {
        return List.copyOf(kept.values());
    }

    @Override
    public void put(Account.Id id, Kept wished) {
        kept.put(wished.kind(), wished);
    }

    @Override
    public void erase(Account.Id id, Kind kind) {
        kept.remove(kind);
    }

    @Override
    public int purge(Instant now, Keeping keeping) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(Disclosure disclosure) {
        record.add(disclosure);
    }

    @Override
    public List<Disclosure> about(String about, int most) {
        return record;
    }
}
