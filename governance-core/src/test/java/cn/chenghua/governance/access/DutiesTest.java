package cn.chenghua.governance.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Chenghua;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesTest {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 31);
    private final Account account = new Account(new Account.Id(UUID.randomUUID()), new Username("li"), "李", Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR, SECURITY_OFFICER", "ADMINISTRATOR, AUDITOR", "SECURITY_OFFICER, AUDITOR",
            "ADMINISTRATOR, VIEWER", "DISTRICT_OFFICIAL, SECURITY_OFFICER", "SUBDISTRICT_OFFICIAL, AUDITOR"})
    void keepsTwoDutiesOutOfOneHand(Role held, Role wished) {
        account.grant(grant(held, null));
        assertThatThrownBy(() -> new Duties(true).check(account, grant(wished, null))).isInstanceOf(Duties.TwoDuties.class);
        assertThatCode(() -> new Duties(false).check(account, grant(wished, null))).doesNotThrowAnyException();
    }

    @Test
    void givesAnotherDutyOnceTheFirstHasEnded() {
        account.grant(grant(Role.ADMINISTRATOR, DAY.minusDays(1)));
        assertThatCode(() -> new Duties(true).check(account, grant(Role.AUDITOR, null))).doesNotThrowAnyException();
    }

    @Test
    void allowsSeveralRolesOfOneDuty() {
        account.grant(grant(Role.VIEWER, null));
        assertThatCode(() -> new Duties(true).check(account, grant(Role.COMMUNITY_WORKER, null))).doesNotThrowAnyException();
    }

    private static Grant grant(Role role, @Nullable LocalDate until) {
        return new Grant(role, Chenghua.DISTRICT, until == null ? DAY : DAY.minusDays(100), until);
    }
}
