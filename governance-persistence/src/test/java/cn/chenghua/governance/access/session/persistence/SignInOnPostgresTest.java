package cn.chenghua.governance.access.session.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Device;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.Recognised;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.SecondFactors;
import cn.chenghua.governance.access.SessionEnd;
import cn.chenghua.governance.access.Standings;
import cn.chenghua.governance.access.Standings.SignedIn;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.access.federation.Identities;
import cn.chenghua.governance.access.federation.Identity;
import cn.chenghua.governance.access.session.Sessions;
import cn.chenghua.governance.access.ticket.UsedTickets;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class SignInOnPostgresTest {

    private static final Instant NINE = Instant.parse("2026-11-25T01:00:00Z");
    private static final UUID SESSION = new UUID(7, 7);

    @Autowired
    AccountRepository accounts;
    @Autowired
    Sessions sessions;
    @Autowired
    Standings standings;
    @Autowired
    SecondFactors factors;
    @Autowired
    UsedTickets tickets;
    @Autowired
    Identities identities;
    @Autowired
    EntityManager entities;

    private final Account wang = new Account(new Account.Id(new UUID(0, 42)), new Username("wang.li"), "王丽", NINE);
    private final SignedIn signedIn = new SignedIn(wang.id().value(), "wang.li", NINE, NINE, SESSION);

    @BeforeEach
    void opensASession() {
        accounts.save(wang);
        entities.flush();
        entities.clear();
        sessions.begin(SESSION, new Recognised(wang.id().value(), "wang.li", NINE, NINE, Recognised.Way.TICKET, false),
                new Device("10.1.2.3", "Mozilla/5.0 (Windows NT 10.0) Edg/142"), NINE);
    }

    @Test
    void tellsInOneQuestionHowOwnerAndSessionStand() {
        assertThat(standings.of(signedIn)).get().satisfies(sitting -> {
            assertThat(sitting.lastSeen()).isEqualTo(NINE);
            assertThat(sitting.end()).isNull();
            assertThat(sitting.owner().secondFactor()).isFalse();
        });
        sessions.end(SESSION, SessionEnd.DISPLACED, NINE);
        sessions.end(SESSION, SessionEnd.OFFICER, NINE);
        assertThat(standings.of(signedIn)).get().returns(SessionEnd.DISPLACED, Standings.Sitting::end);
        accounts.findById(wang.id()).orElseThrow().disable();
        entities.flush();
        assertThat(standings.of(signedIn)).isEmpty();
    }

    @Test
    void listsWhatLivesOnly() {
        assertThat(living(NINE)).extracting(Sessions.Line::id).containsExactly(SESSION);
        assertThat(sessions.living(null, NINE.minusSeconds(1), NINE.minusSeconds(1))).isNotEmpty();
        standings.seen(SESSION, NINE.plusSeconds(60));
        assertThat(living(NINE.plus(Duration.ofMinutes(31)))).as("left for half an hour").isEmpty();
        sessions.rememberPassword(SESSION, NINE.plusSeconds(1));
        assertThat(living(NINE)).as("under another password").isEmpty();
    }

    @Test
    void takesACodeARecoveryCodeAndATicketOnce() {
        assertThat(factors.confirm(wang.id(), NINE)).isFalse();
        factors.begin(wang.id(), "cipher", NINE);
        factors.begin(wang.id(), "another", NINE);
        assertThat(factors.find(wang.id())).get().returns("another", SecondFactors.Kept::secret).returns(false,
                SecondFactors.Kept::counts);
        assertThat(factors.confirm(wang.id(), NINE)).isTrue();
        factors.begin(wang.id(), "too late", NINE);
        factors.replaceRecovery(wang.id(), List.of("a".repeat(64), "b".repeat(64)));
        assertThat(factors.find(wang.id())).get().returns("another", SecondFactors.Kept::secret).returns(2,
                SecondFactors.Kept::recoveryLeft);
        assertThat(standings.of(signedIn)).get().matches(sitting -> sitting.owner().secondFactor());
        assertThat(factors.use(wang.id(), 100)).isTrue();
        assertThat(factors.use(wang.id(), 100)).isFalse();
        assertThat(factors.useRecovery(wang.id(), "a".repeat(64), NINE)).isTrue();
        assertThat(factors.useRecovery(wang.id(), "a".repeat(64), NINE)).isFalse();
        assertThat(tickets.use("c".repeat(64), NINE)).isTrue();
        assertThat(tickets.use("c".repeat(64), NINE)).isFalse();
        factors.remove(wang.id());
        assertThat(factors.find(wang.id())).isEmpty();
    }

    @Test
    void remembersWhereAGrantAndAnAccountCameFrom() {
        identities.link(new Identity("https://id.example", "7"), wang.id(), NINE);
        assertThat(identities.find(new Identity("https://id.example", "7"))).contains(wang.id());
        assertThat(identities.find(new Identity("https://other.example", "7"))).isEmpty();
        accounts.findById(wang.id()).orElseThrow()
                .grant(Grant.mapped(Role.VIEWER, new UnitCode("510108000000"), java.time.LocalDate.of(2017, 10, 31), null));
        entities.flush();
        entities.clear();
        assertThat(accounts.findById(wang.id()).orElseThrow().grants()).singleElement().returns(true, Grant::mapped);
    }

    private List<Sessions.Line> living(Instant now) {
        return sessions.living(wang.id(), now.minus(Duration.ofMinutes(30)), now.minus(Duration.ofHours(12)));
    }
}
