package cn.chenghua.governance.access.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.InMemoryAccess;
import cn.chenghua.governance.access.InMemoryFactors;
import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.Recognised;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.SecondFactors;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.crypto.Cryptography;

import org.junit.jupiter.api.Test;

class SecondFactorTest {

    /** Hides nothing, but binds a text to its context. */
    private static final Cryptography OPEN = (Cryptography) Proxy.newProxyInstance(SecondFactorTest.class.getClassLoader(),
            new Class<?>[]{Cryptography.class}, (proxy, method, arguments) -> switch (method.getName()) {
                case "encrypt" -> arguments[1] + "|" + arguments[0];
                case "decrypt" -> ((String) arguments[0]).substring(((String) arguments[1]).length() + 1);
                default -> throw new UnsupportedOperationException(method.getName());
            });
    private static final Instant NINE = Instant.parse("2026-11-25T01:00:00Z");
    private static final Actor OFFICIAL = new Actor(new UUID(0, 1), "jianshelu", "建设路街道办事处", Map.of());
    private static final Actor OFFICER = new Actor(new UUID(0, 2), "security", "安全管理员",
            Map.of(Right.SECURE, Scope.everything()));

    private final InMemoryFactors factors = new InMemoryFactors();
    private final InMemoryAccess access = new InMemoryAccess();
    private final List<Note> notes = new ArrayList<>();

    @Test
    void countsOnlyOnceACodeConfirmedIt() {
        at(NINE).begin(OFFICIAL);
        assertThatThrownBy(() -> at(NINE).confirm(OFFICIAL, "000000")).isInstanceOf(WrongCode.class);
        assertThatThrownBy(() -> at(NINE).pass(owner(NINE), code(NINE))).isInstanceOf(WrongCode.class);
        assertThat(at(NINE).confirm(OFFICIAL, code(NINE))).hasSize(10).doesNotHaveDuplicates()
                .allMatch(recovery -> recovery.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        assertThat(at(NINE).waiting(OFFICIAL)).as("the secret is not shown again").isEmpty();
        assertThatThrownBy(() -> at(NINE).begin(OFFICIAL)).isInstanceOf(SecondFactorDesk.AlreadySetUp.class);
    }

    @Test
    void takesACodeOnce() {
        setUp();
        var later = NINE.plusSeconds(60);
        var code = code(later);
        at(later).pass(owner(later), code);
        assertThatThrownBy(() -> at(later).pass(owner(later), code)).isInstanceOf(WrongCode.class);
        assertThatThrownBy(() -> at(later.plusSeconds(30)).pass(owner(later), code)).isInstanceOf(WrongCode.class);
    }

    @Test
    void locksAfterFiveWrongCodesAlsoForTheRightOne() {
        setUp();
        var later = NINE.plusSeconds(60);
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> at(later).pass(owner(later), "000000")).isInstanceOf(WrongCode.class);
        }
        assertThatThrownBy(() -> at(later).pass(owner(later), code(later))).isInstanceOf(WrongCode.class);
        assertThat(access.locked("jianshelu", later)).isTrue();
    }

    @Test
    void takesARecoveryCodeOnceHoweverItIsTyped() {
        var first = setUp().getFirst();
        at(NINE).pass(owner(NINE), first.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        assertThatThrownBy(() -> at(NINE).pass(owner(NINE), first)).isInstanceOf(WrongCode.class);
        assertThat(at(NINE).state(OFFICIAL)).get().returns(9, SecondFactors.Kept::recoveryLeft);
    }

    @Test
    void doesNotWaitForACodeLongerThanTenMinutes() {
        setUp();
        var late = NINE.plus(Duration.ofMinutes(10));
        assertThatThrownBy(() -> at(late).pass(owner(NINE), code(late))).isInstanceOf(WrongCode.class);
    }

    @Test
    void worksOnAfterTheClockWasPutBackTwoHours() {
        setUp();
        var back = NINE.minus(Duration.ofHours(2));
        at(back).pass(owner(back), code(back));
    }

    @Test
    void endsByACodeOrByAnOfficerButNotByOneself() {
        setUp();
        assertThatThrownBy(() -> at(NINE).giveUp(OFFICIAL, "000000")).isInstanceOf(WrongCode.class);
        assertThatThrownBy(() -> at(NINE).takeAway(OFFICIAL, OFFICIAL.account())).isInstanceOf(Actor.Denied.class);
        assertThatThrownBy(() -> at(NINE).takeAway(OFFICER, OFFICER.account())).isInstanceOf(SecondFactorDesk.OwnFactor.class);
        at(NINE).takeAway(OFFICER, OFFICIAL.account());
        assertThat(at(NINE).state(OFFICIAL)).isEmpty();
        setUp();
        var later = NINE.plusSeconds(90);
        at(later).giveUp(OFFICIAL, code(later));
        assertThat(at(NINE).state(OFFICIAL)).isEmpty();
    }

    @Test
    void leavesALineForEachChangeAndEachVainCode() {
        setUp();
        var later = NINE.plusSeconds(90);
        assertThatThrownBy(() -> at(later).renewRecovery(OFFICIAL, "000000")).isInstanceOf(WrongCode.class);
        at(later).giveUp(OFFICIAL, code(later));

        assertThat(notes).extracting(Note::result).containsExactly("done", "done", "code.wrong", "done");
        assertThat(notes).allMatch(note -> note.subject().id().equals(OFFICIAL.account().toString()));
        assertThat(notes).flatExtracting(Note::changes).extracting(Change::field, Change::after).containsExactly(
                tuple("secondFactor", "waiting"), tuple("secondFactor", "true"), tuple("secondFactor", "false"));
    }

    private java.util.List<String> setUp() {
        at(NINE).begin(OFFICIAL);
        return at(NINE).confirm(OFFICIAL, code(NINE));
    }

    private String code(Instant now) {
        var secret = factors.find(new Account.Id(OFFICIAL.account())).orElseThrow().secret();
        return OneTimeCode.at(Base32.decode(secret.substring(secret.indexOf('|') + 1)), OneTimeCode.step(now));
    }

    private static Recognised owner(Instant at) {
        return new Recognised(OFFICIAL.account(), "jianshelu", at, at, Recognised.Way.PASSWORD, true);
    }

    private SecondFactorDesk at(Instant now) {
        var time = new MachineTime(Clock.fixed(now, ZoneOffset.UTC));
        return new SecondFactorDesk(factors, new CodeCheck(factors, access, OPEN, time), notes::add, time);
    }
}
