package cn.chenghua.governance.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.district.Chenghua;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGate;
import cn.chenghua.governance.duty.DutyGates;

import org.junit.jupiter.api.Test;

class CommunityCasesTest {

    private static final LocalDate DAY = LocalDate.of(2018, 10, 31);
    private static final Charge DONGJIE = new Charge(Chenghua.DONGJIE, "东街社区");
    private static final Charge OFFICE = new Charge(Chenghua.MENGZHUIWAN, "猛追湾街道办事处");
    private final Hierarchy units = new Hierarchy(Chenghua.units());
    private final List<Duty> asked = new ArrayList<>();

    @Test
    void goToTheCommunityWhereAnItemAdmitsThem() {
        var cases = cases(true);
        cases.admit(DONGJIE, units, "2018-0001", DAY);
        assertThat(cases.orAbove(DONGJIE, units, DAY, CommunityCases.asked())).isEqualTo(DONGJIE);
        assertThat(asked).extracting(Duty::code).containsOnly("casework.case");
        assertThat(asked).extracting(Duty::community).containsOnly(Optional.of(Chenghua.DONGJIE));
    }

    @Test
    void ofFindingsGoToTheSubdistrictWhereNoItemAdmitsThemForAFindingIsNeverLost() {
        var cases = cases(false);
        var answers = CommunityCases.asked();
        for (var finding = 0; finding < 3; finding++) {
            assertThat(cases.orAbove(DONGJIE, units, DAY, answers).unit()).isEqualTo(Chenghua.MENGZHUIWAN);
        }
        assertThat(asked).as("asked once for a batch").hasSize(1);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> cases.admit(DONGJIE, units, "2018-0001", DAY));
    }

    @Test
    void ofOtherUnitsAreNotAskedFor() {
        var cases = cases(false);
        cases.admit(OFFICE, units, "2018-0001", DAY);
        assertThat(cases.orAbove(OFFICE, units, DAY, CommunityCases.asked())).isEqualTo(OFFICE);
        assertThat(asked).isEmpty();
    }

    private CommunityCases cases(boolean admitted) {
        return new CommunityCases(new DutyGates(Optional.of(List.of(new DutyGate() {
            @Override
            public void check(Duty duty) {
                asked.add(duty);
                if (!admitted) {
                    throw new IllegalStateException(duty.code());
                }
            }

            @Override
            public boolean admits(Duty duty) {
                asked.add(duty);
                return admitted;
            }
        }))));
    }
}
