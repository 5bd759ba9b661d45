package cn.chenghua.governance.access;

import static cn.chenghua.governance.access.PasswordRule.ASVS;
import static cn.chenghua.governance.access.PasswordRule.DENGBAO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({"Ab3$, short", "Abc12$d, short", "abcdefgh, kinds", "abcdefg1, kinds", "Password1!, common", "Admin@123, common",
            "Qwerty123!, common", "1qaz@WSX, common", "XSW2#EDC, common", "Asdf!@#4567, common", "Zxcvbn1234!, common",
            "Spring-2017, common", "P@ssw0rd, common", "Aa123456!, common", "Jianshelu-2017, name", "ulehsnaiJ-2017, name",
            "Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!, long"})
    void refusesAWeakPassword(String password, String why) {
        assertThatThrownBy(() -> DENGBAO.check(password, "jianshelu")).isInstanceOfSatisfying(PasswordRule.Weak.class,
                weak -> assertThat(weak.code()).isEqualTo("password." + why)).hasMessageNotContaining(password);
    }

    @Test
    void takesThreeKindsOfSigns() {
        assertThatCode(() -> DENGBAO.check("142条Back街", "jianshelu")).doesNotThrowAnyException();
        assertThatCode(() -> DENGBAO.check("hui-620-km", "jianshelu")).doesNotThrowAnyException();
    }

    @Test
    void takesALongPhraseOfOneKindOnlyUnderTheOtherProfile() {
        assertThatCode(() -> ASVS.check("fourteen parks and a greenway", "jianshelu")).doesNotThrowAnyException();
        assertThatThrownBy(() -> ASVS.check("hui-620-km", "jianshelu")).isInstanceOf(PasswordRule.Weak.class);
    }

    @Test
    void wantsAChangeAfterNinetyDays() {
        var since = Instant.parse("2017-08-01T00:00:00Z");

        assertThat(DENGBAO.expired(since, Instant.parse("2017-10-30T00:00:00Z"))).isFalse();
        assertThat(DENGBAO.expired(since, Instant.parse("2017-10-31T00:00:00Z"))).isTrue();
        assertThat(ASVS.expired(since, Instant.parse("2020-10-31T00:00:00Z"))).isFalse();
    }
}
