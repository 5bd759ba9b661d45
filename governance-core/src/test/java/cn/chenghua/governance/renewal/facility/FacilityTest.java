package cn.chenghua.governance.renewal.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FacilityTest {

    private static final LocalDate OPENED = LocalDate.of(2018, 3, 1);
    private final Facility school = new Facility(UUID.randomUUID());

    @Test
    void closesAndReopensWithItsDays() {
        close("2018-09-01");
        assertThat(school.closedOn()).isEqualTo("2018-09-01");
        assertRefused("renewal.facility.closed", () -> close("2018-09-02"));
        assertRefused("renewal.facility.reopened.early", () -> school.reopen(LocalDate.of(2018, 8, 31)));
        school.reopen(LocalDate.of(2018, 10, 1));
        assertThat(school.closedOn()).isNull();
        assertThat(school.closings()).singleElement()
                .satisfies(closing -> assertThat(closing.reopenedOn()).isEqualTo("2018-10-01"));
        assertRefused("renewal.facility.open", () -> school.reopen(LocalDate.of(2018, 10, 2)));
    }

    @Test
    void refusesAClosingBeforeTheOpening() {
        assertRefused("renewal.facility.closed.early", () -> close("2018-02-28"));
        assertThat(school.closings()).isEmpty();
    }

    @Test
    void asksForTheUnitOfACapacity() {
        assertRefused("renewal.facility.capacity.unit", () -> new Site("双林路28号", BigDecimal.valueOf(270), " "));
        assertRefused("renewal.facility.capacity", () -> new Site("双林路28号", BigDecimal.valueOf(-1), "座"));
        assertThat(new Site("双林路28号", new BigDecimal("270.0"), "座"))
                .isEqualTo(new Site("双林路28号", new BigDecimal("270"), "座"));
    }

    @Test
    void knowsAnItemByItsCodeAndNames() {
        var item = new FacilityItem("primary_school", "education", "小学", "Primary school", true);
        FacilityItems items = () -> List.of(item);
        assertThat(List.of("primary_school", "小学", "primary School")).allMatch(item::named);
        assertRefused("renewal.facility.item", () -> items.get("zoo"));
    }

    private void close(String day) {
        school.close(OPENED, LocalDate.parse(day), "结构检测不合格", UUID.randomUUID());
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
