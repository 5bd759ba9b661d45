package cn.chenghua.governance.renewal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.renewal.programme.Programme.Tranche;

import org.junit.jupiter.api.Test;

class ProgrammeTest {

    @Test
    void hasAPeriodOfItsOwnAndAddsItsTranchesUp() {
        var drive = edition(new Tranche("education", 2018, 20), new Tranche("education", 2019, 40),
                new Tranche("sport", 2018, 25));
        assertThat(drive.years()).containsExactly(2018, 2019, 2020);
        assertThat(drive.of("education")).isEqualTo(60);
        assertThat(drive.of("education", 2018)).isEqualTo(20);
        assertThat(drive.in(2018)).isEqualTo(45);
        assertThat(drive.sum()).isEqualTo(85);
    }

    @Test
    void refusesATrancheOutsideItsPeriod() {
        assertThatThrownBy(() -> edition(new Tranche("education", 2017, 1))).hasMessageContaining("renewal.programme.tranche");
        assertThatThrownBy(() -> edition(new Tranche("education", 2018, -1))).hasMessageContaining("renewal.programme.tranche");
        assertThatThrownBy(() -> new Programme(UUID.randomUUID(), LocalDate.of(2017, 9, 22), LocalDate.of(2018, 1, 1),
                LocalDate.of(2017, 12, 31), List.of(), "r", "b", Instant.EPOCH)).hasMessageContaining("renewal.programme.period");
    }

    private static Programme edition(Tranche... tranches) {
        return new Programme(UUID.randomUUID(), LocalDate.of(2017, 9, 22), LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31),
                List.of(tranches), "市级行动", "official", Instant.EPOCH);
    }
}
