package cn.chenghua.governance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Chenghua;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 31);
    private final Hierarchy hierarchy = new Hierarchy(Chenghua.units());
    private final Account account = new Account(new Account.Id(new UUID(0, 1)), new Username("official"), "工作人员",
            Instant.parse("2017-10-31T01:00:00Z"));

    @Test
    void mayDoNothingWithoutARole() {
        assertThat(account.actor(DAY, hierarchy).rights()).isEmpty();
    }

    @Test
    void worksInTheOwnSubtreeOnly() {
        grant(Role.SUBDISTRICT_OFFICIAL, Chenghua.JIANSHELU, DAY, null);

        var actor = account.actor(DAY, hierarchy);

        assertThat(actor.may(Right.EDIT_PROJECTS, Chenghua.PEIHUALU)).isTrue();
        assertThat(actor.may(Right.EDIT_PROJECTS, Chenghua.XIAJIANCAO)).isFalse();
        assertThat(actor.may(Right.READ, Chenghua.DISTRICT)).isFalse();
        assertThat(actor.reads().wholeDistrict()).isFalse();
    }

    @Test
    void looksAfterTwoSubdistrictsAtOnce() {
        grant(Role.SUBDISTRICT_OFFICIAL, Chenghua.JIANSHELU, DAY, null);
        grant(Role.VIEWER, Chenghua.ERXIANQIAO, DAY, null);

        var actor = account.actor(DAY, hierarchy);

        assertThat(actor.may(Right.READ, Chenghua.XIAJIANCAO)).isTrue();
        assertThat(actor.may(Right.READ, Chenghua.PEIHUALU)).isTrue();
        assertThat(actor.may(Right.EDIT_PROJECTS, Chenghua.XIAJIANCAO)).isFalse();
    }

    @Test
    void seesTheWholeDistrictFromAbove() {
        grant(Role.DISTRICT_OFFICIAL, Chenghua.DISTRICT, DAY, null);

        assertThat(account.actor(DAY, hierarchy).reads().wholeDistrict()).isTrue();
    }

    @Test
    void administersWithoutSeeingRecords() {
        grant(Role.ADMINISTRATOR, Chenghua.DISTRICT, DAY, null);

        var actor = account.actor(DAY, hierarchy);

        assertThat(actor.may(Right.ADMINISTER)).isTrue();
        assertThat(actor.may(Right.READ)).isFalse();
    }

    @Test
    void holdsARoleFromItsFirstToItsLastDay() {
        grant(Role.VIEWER, Chenghua.DISTRICT, DAY, DAY.plusDays(1));

        assertThat(account.actor(DAY.minusDays(1), hierarchy).may(Right.READ)).isFalse();
        assertThat(account.actor(DAY.plusDays(1), hierarchy).may(Right.READ)).isTrue();
        assertThat(account.actor(DAY.plusDays(2), hierarchy).may(Right.READ)).isFalse();
    }

    @Test
    void losesAWithdrawnRoleOnTheSameDay() {
        grant(Role.VIEWER, Chenghua.DISTRICT, DAY.minusDays(30), null);

        account.withdraw(account.grants().getFirst().mark(), DAY);

        assertThat(account.actor(DAY, hierarchy).may(Right.READ)).isFalse();
        assertThat(account.grants()).hasSize(1);
    }

    @Test
    void losesTheRoleThatWasMeantHoweverTheListChanged() {
        grant(Role.VIEWER, Chenghua.JIANSHELU, DAY, null);
        grant(Role.VIEWER, Chenghua.ERXIANQIAO, DAY, null);
        var first = account.grants().getFirst().mark();

        account.withdraw(first, DAY);

        assertThat(account.grants()).extracting(Grant::unit).containsExactly(Chenghua.ERXIANQIAO);
        assertThatThrownBy(() -> account.withdraw(first, DAY)).isInstanceOf(Grant.Unknown.class);
        assertThat(account.grants()).hasSize(1);
    }

    @Test
    void refusesTheSameRoleTwice() {
        grant(Role.VIEWER, Chenghua.DISTRICT, DAY, null);

        assertThatThrownBy(() -> grant(Role.VIEWER, Chenghua.DISTRICT, DAY.plusDays(9), DAY.plusDays(10)))
                .isInstanceOf(Grant.AlreadyHeld.class);
    }

    private void grant(Role role, UnitCode unit, LocalDate since, @Nullable LocalDate until) {
        account.grant(new Grant(role, unit, since, until));
    }
}
