package cn.chenghua.governance.renewal.estate;

import static cn.chenghua.governance.renewal.estate.Component.HEATING_OR_GAS;
import static cn.chenghua.governance.renewal.estate.Component.POWER;
import static cn.chenghua.governance.renewal.estate.Component.PROPERTY;
import static cn.chenghua.governance.renewal.estate.Component.WATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HandoverTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 10, 31);
    private static final UUID EVIDENCE = UUID.randomUUID();
    private final Handover estate = new Handover(UUID.randomUUID());

    @Test
    void countsAnEstateOnlyWhenAllFourComponentsAreHandedOver() {
        transfer(WATER, "2018-03-01");
        transfer(POWER, "2018-04-01");
        transfer(PROPERTY, "2018-05-01");
        assertThat(estate.percent()).isEqualTo(75);
        assertThat(stages()).isEmpty();
        transfer(HEATING_OR_GAS, "2018-06-01");
        assertThat(estate.percent()).isEqualTo(100);
        assertThat(stages()).containsExactly("agreed 2018-06-01", "moved 2018-06-01", "transferred 2018-06-01",
                "handed_over 2018-06-01");
    }

    @Test
    void countsWhenWhatIsLeftIsNotApplicable() {
        transfer(WATER, "2018-03-01");
        transfer(POWER, "2018-04-01");
        transfer(PROPERTY, "2018-05-01");
        estate.exempt(HEATING_OR_GAS, day("2018-07-02"), "无集中供热，无管道燃气", EVIDENCE, TODAY);
        assertThat(estate.percent()).isEqualTo(100);
        assertThat(stages()).last().isEqualTo("handed_over 2018-07-02");
        estate.oblige(HEATING_OR_GAS, day("2018-08-01"), TODAY);
        assertThat(stages()).isEmpty();
        assertThat(estate.percent()).isEqualTo(75);
    }

    @Test
    void refusesAComponentDoneBeforeItsAgreement() {
        take(WATER, Deed.FRAMEWORK, "2017-05-01");
        assertRefused("renewal.estate.order", () -> take(WATER, Deed.TRANSFERRED, "2018-03-01"));
        take(WATER, Deed.AGREED, "2017-06-01");
        assertRefused("renewal.estate.day", () -> take(WATER, Deed.REPAIRED, "2017-05-31"));
        assertRefused("day.future", () -> take(WATER, Deed.REPAIRED, "2018-11-01"));
        assertThat(estate.deeds(WATER)).containsOnlyKeys(Deed.FRAMEWORK, Deed.AGREED);
    }

    @Test
    void knowsBothLegalOrders() {
        agree(WATER, "2017-06-01");
        assertRefused("renewal.estate.order", () -> take(WATER, Deed.MOVED, "2017-09-01"));
        estate.order(WATER, LegalOrder.TRANSFER_FIRST);
        take(WATER, Deed.MOVED, "2017-09-01");
        take(WATER, Deed.TRANSFERRED, "2017-12-01");
        assertThat(estate.strand(WATER).handedOver()).isTrue();
        assertThat(estate.next(WATER)).isEqualTo(Deed.REPAIRED);
        assertRefused("renewal.estate.order", () -> take(WATER, Deed.CLOSED, "2018-01-01"));
        assertRefused("renewal.estate.order.fixed", () -> estate.order(WATER, LegalOrder.REPAIR_FIRST));
    }

    @Test
    void keepsFunctionAndAssetsAsTwoFacts() {
        agree(WATER, "2017-06-01");
        take(WATER, Deed.REPAIRED, "2017-07-01");
        take(WATER, Deed.MOVED, "2017-08-01");
        assertThat(estate.strand(WATER)).extracting(Strand::state, Strand::handedOver).containsExactly(ComponentState.MOVED,
                false);
    }

    @Test
    void takesAStepBackWithThoseThatRestOnIt() {
        List.of(Component.values()).forEach(component -> transfer(component, "2018-03-01"));
        estate.takeBack(WATER, Deed.MOVED, day("2018-06-01"), TODAY);
        assertThat(estate.strand(WATER).state()).isEqualTo(ComponentState.REPAIRED);
        assertThat(stages()).containsExactly("agreed 2018-03-01");
        assertThat(estate.percent()).isEqualTo(75);
        assertRefused("renewal.estate.day", () -> take(WATER, Deed.MOVED, "2018-05-31"));
        assertRefused("renewal.estate.deed.open", () -> estate.takeBack(WATER, Deed.CLOSED, TODAY, TODAY));
    }

    @Test
    void leavesOneComponentApplicable() {
        for (var component : List.of(WATER, POWER, PROPERTY)) {
            estate.exempt(component, TODAY, "企业已破产，另行处置", EVIDENCE, TODAY);
        }
        assertRefused("renewal.estate.last", () -> estate.exempt(HEATING_OR_GAS, TODAY, "无", EVIDENCE, TODAY));
    }

    @Test
    void asksForAReasonAndForAComponentThatHasNotBegun() {
        assertRefused("renewal.estate.reason", () -> estate.exempt(WATER, TODAY, " ", EVIDENCE, TODAY));
        take(WATER, Deed.FRAMEWORK, "2017-05-01");
        assertRefused("renewal.estate.begun", () -> estate.exempt(WATER, TODAY, "无", EVIDENCE, TODAY));
        assertRefused("renewal.estate.applicable", () -> estate.oblige(WATER, TODAY, TODAY));
        estate.exempt(POWER, TODAY, "无", EVIDENCE, TODAY);
        assertRefused("renewal.estate.exempt", () -> take(POWER, Deed.FRAMEWORK, "2018-10-31"));
    }

    @Test
    void refusesAStepThatStands() {
        take(WATER, Deed.FRAMEWORK, "2017-05-01");
        assertRefused("renewal.estate.deed.stands", () -> take(WATER, Deed.FRAMEWORK, "2017-05-02"));
        assertRefused("renewal.estate.households", () -> new Owner("机械厂", -1, Supply.GAS));
    }

    private void transfer(Component component, String day) {
        agree(component, day);
        take(component, Deed.REPAIRED, day);
        take(component, Deed.MOVED, day);
        take(component, Deed.TRANSFERRED, day);
    }

    private void agree(Component component, String day) {
        take(component, Deed.FRAMEWORK, day);
        take(component, Deed.AGREED, day);
    }

    private void take(Component component, Deed deed, String day) {
        estate.take(component, deed, day(day), EVIDENCE, TODAY);
    }

    private List<String> stages() {
        return estate.standing().stream().map(reached -> reached.stage() + " " + reached.day()).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
