package cn.chenghua.governance.communityservice.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

class StationTest {

    private static final LocalDate OPENED = LocalDate.of(2017, 11, 20);
    private final Station station = new Station(UUID.randomUUID());

    @Test
    void isInServiceFromTheDayItOpenedUntilTheDayItClosed() {
        station.close(OPENED, LocalDate.of(2018, 6, 1), "消防整改", UUID.randomUUID());
        assertThat(station.inService(LocalDate.of(2018, 5, 31), null)).isTrue();
        assertThat(station.inService(LocalDate.of(2018, 6, 1), null)).isFalse();
        assertThat(station.inService(OPENED.minusDays(1), null)).isFalse();
        station.reopen(LocalDate.of(2018, 7, 1));
        assertThat(station.closedOn()).isNull();
        assertThat(station.inService(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 7, 1))).isTrue();
        assertThat(station.inService(LocalDate.of(2018, 6, 15), LocalDate.of(2018, 7, 1))).isFalse();
    }

    @Test
    void refusesAClosingBeforeTheOpeningAndASecondOne() {
        assertRefused("services.station.closed.early",
                () -> station.close(OPENED, OPENED.minusDays(1), "搬迁", UUID.randomUUID()));
        station.close(OPENED, LocalDate.of(2018, 6, 1), "搬迁", UUID.randomUUID());
        assertRefused("services.station.closed",
                () -> station.close(OPENED, LocalDate.of(2018, 6, 2), "搬迁", UUID.randomUUID()));
        assertRefused("services.station.reopened.early", () -> station.reopen(LocalDate.of(2018, 5, 31)));
    }

    private static void assertRefused(String code, ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
