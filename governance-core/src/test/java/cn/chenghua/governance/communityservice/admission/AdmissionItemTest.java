package cn.chenghua.governance.communityservice.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.district.Chenghua;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.evidence.Evidence;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AdmissionItemTest {

    private static final Instant NOW = Instant.parse("2018-10-31T02:00:00Z");
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);
    private static final DutyCode VENDING = new DutyCode(Duty.Sort.REPORT, "street.vending");

    @Test
    void isInForceFromPublicationToTheDayBeforeItsWithdrawal() {
        var item = admitted(1);
        item.publish(MARCH, LocalDate.of(2018, 12, 31), List.of(), MARCH, by("leader"));
        assertThat(item.inForce(MARCH.minusDays(1))).isFalse();
        assertThat(item.inForce(MARCH)).isTrue();
        item.take(AdmissionVerb.WITHDRAW, LocalDate.of(2018, 7, 1), by("leader"));
        assertThat(item.inForce(LocalDate.of(2018, 6, 30))).as("what was in force stays so").isTrue();
        assertThat(item.inForce(LocalDate.of(2018, 7, 1))).isFalse();
        refuses("admission.early", () -> {
            var other = admitted(1);
            other.publish(LocalDate.of(2018, 9, 1), null, List.of(), MARCH, by("leader"));
            other.take(AdmissionVerb.WITHDRAW, LocalDate.of(2018, 8, 1), by("leader"));
        });
    }

    @Test
    void isCheckedAndDecidedOnByDifferentPeople() {
        var item = requested("x");
        refuses("admission.same.person", () -> item.take(AdmissionVerb.CHECK, MARCH, by("cgj")));
        item.take(AdmissionVerb.CHECK, MARCH, by("legal"));
        refuses("admission.same.person", () -> item.take(AdmissionVerb.ADMIT, MARCH, by("cgj")));
        refuses("admission.same.person", () -> item.take(AdmissionVerb.REJECT, MARCH, by("legal")));
        item.take(AdmissionVerb.ADMIT, MARCH, by("leader"));
        assertThat(item.state()).isEqualTo(AdmissionState.ADMITTED);
    }

    @Test
    void needsALegalBasisOnTheListOfAssistance() {
        refuses("admission.basis", () -> requested(""));
        var own = new AdmissionItem(UUID.randomUUID(), "2018-ZR-0002", 1, new ItemFacts(AdmissionList.SELF_GOVERNMENT,
                "居民议事会", "", "", Set.of(), Estimate.NOTHING), "cgj", NOW);
        own.take(AdmissionVerb.REQUEST, MARCH, by("cgj"));
        assertThat(own.state()).isEqualTo(AdmissionState.REQUESTED);
    }

    @Test
    void comesOntoTheListOfServicesWhereItIsBought() {
        var item = requested("川府发〔2016〕21号");
        item.take(AdmissionVerb.CHECK, MARCH, by("legal"));
        item.take(AdmissionVerb.BUY, MARCH, by("leader"));
        assertThat(item.facts().list()).isEqualTo(AdmissionList.PURCHASABLE);
        assertThat(item.facts().list().lets()).isFalse();
    }

    @Test
    void isNotPublishedOverAnotherEditionInForce() {
        var first = admitted(1);
        first.publish(MARCH, LocalDate.of(2018, 12, 31), List.of(), MARCH, by("leader"));
        var second = admitted(2);
        refuses("admission.overlap",
                () -> second.publish(LocalDate.of(2018, 12, 31), null, List.of(first), MARCH, by("leader")));
        refuses("admission.days", () -> second.publish(MARCH, MARCH.minusDays(1), List.of(), MARCH, by("leader")));
        second.publish(LocalDate.of(2019, 1, 1), null, List.of(first), MARCH, by("leader"));
        assertThat(second.inForce(LocalDate.of(2019, 1, 1))).isTrue();
    }

    @Test
    void isNotSaidAnewOnceItWasRequestedUnlessItIsSentBack() {
        var item = requested("x");
        refuses("admission.fixed", () -> item.describe(item.facts()));
        item.take(AdmissionVerb.SEND_BACK, MARCH, by("legal"));
        item.describe(facts("y"));
        item.take(AdmissionVerb.REQUEST, MARCH, by("cgj"));
        assertThat(item.facts().basis()).isEqualTo("y");
    }

    @Test
    void readsADutyByItsSortAndCode() {
        assertThat(DutyCode.parse("report street.vending")).isEqualTo(VENDING);
        refuses("admission.duty", () -> DutyCode.parse("street.vending"));
        refuses("admission.duty", () -> DutyCode.parse("TASK 乱写"));
    }

    private static AdmissionItem admitted(int edition) {
        var item = new AdmissionItem(UUID.randomUUID(), "2018-ZR-0001", edition, facts("演示文件〔2017〕5号"), "cgj", NOW);
        item.take(AdmissionVerb.REQUEST, MARCH, by("cgj"));
        item.take(AdmissionVerb.CHECK, MARCH, by("legal"));
        item.take(AdmissionVerb.ADMIT, MARCH, by("leader"));
        return item;
    }

    private static AdmissionItem requested(String basis) {
        var item = new AdmissionItem(UUID.randomUUID(), "2018-ZR-0001", 1, facts(basis), "cgj", NOW);
        item.take(AdmissionVerb.REQUEST, MARCH, by("cgj"));
        return item;
    }

    private static ItemFacts facts(String basis) {
        return new ItemFacts(AdmissionList.ASSISTANCE, "占道经营情况日报", basis, "成华区城管局", Set.of(VENDING),
                new Estimate(360, 22, 110, 22));
    }

    private static Evidence by(String who) {
        return new Evidence(UUID.randomUUID(), Evidence.Kind.NOTE, "会议纪要", Chenghua.DISTRICT, who, NOW);
    }

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
