package cn.chenghua.governance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import cn.chenghua.governance.district.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Instant NINE = Instant.parse("2017-10-31T01:00:00Z");
    private final InMemoryAccess access = new InMemoryAccess();
    private final InMemoryFactors factors = new InMemoryFactors();
    private final Account jianshelu = new Account(new Account.Id(new UUID(0, 1)), new Username("jianshelu"), "建设路街道办事处", NINE);

    @BeforeEach
    void givesAPassword() {
        jianshelu.changePassword("#right", NINE);
        access.save(jianshelu);
    }

    @Test
    void letsTheRightPasswordIn() {
        assertThat(door(NINE).attempt("jianshelu", "right")).get()
                .returns(jianshelu.id().value(), Recognised::account).returns(NINE, Recognised::at);
    }

    @Test
    void knowsANameInCapitalsFullWidthAndBlanks() {
        assertThat(door(NINE).attempt("  JIANSHELU ", "right")).isPresent();
        assertThat(door(NINE).attempt("jianshelu", "right")).isPresent();
    }

    @Test
    void locksANameForFifteenMinutesAfterFiveFailures() {
        var door = door(NINE);
        for (var spelling : new String[]{"jianshelu", "Jianshelu", " jianshelu", "JIANSHELU", "jianshelu"}) {
            assertThat(door.attempt(spelling, "wrong")).isEmpty();
        }

        assertThat(door.attempt("jianshelu", "right")).isEmpty();
        assertThat(door(NINE.plus(Duration.ofMinutes(14))).attempt("jianshelu", "right")).isEmpty();
        assertThat(door(NINE.plus(Duration.ofMinutes(15))).attempt("jianshelu", "right")).isPresent();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        var door = door(NINE);
        for (var i = 0; i < 12; i++) {
            assertThat(door.attempt("jianshelu", i % 4 == 3 ? "right" : "wrong").isPresent()).isEqualTo(i % 4 == 3);
        }
    }

    @Test
    void spendsOneHashWhateverTheReason() {
        var door = door(NINE);
        jianshelu.disable();
        door.attempt("jianshelu", "right");
        door.attempt("nobody", "right");
        door.attempt("not a name at all", "right");
        for (var i = 0; i < 7; i++) {
            door.attempt("nobody", "right");
        }

        assertThat(access.hashings()).isEqualTo(10);
        assertThat(access.locked("nobody", NINE)).isTrue();
    }

    @Test
    void keepsADisabledAccountOut() {
        jianshelu.disable();

        assertThat(door(NINE).attempt("jianshelu", "right")).isEmpty();
    }

    @Test
    void keepsCountingUntilTheCodeIsRightToo() {
        factors.begin(jianshelu.id(), "secret", NINE);
        factors.confirm(jianshelu.id(), NINE);
        var door = door(NINE);
        for (var i = 0; i < 5; i++) {
            assertThat(door.attempt("jianshelu", "right")).get().returns(true, Recognised::codeWanted);
        }
        assertThat(door.attempt("jianshelu", "right")).isEmpty();
    }

    private SignIn door(Instant now) {
        return new SignIn(access, access, access, factors, new MachineTime(Clock.fixed(now, Days.ZONE)));
    }
}
