package cn.chenghua.governance.communityservice.admission.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.communityservice.admission.AdmissionDesk;
import cn.chenghua.governance.communityservice.admission.AdmissionItem;
import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.AdmissionState;
import cn.chenghua.governance.communityservice.admission.AdmissionVerb;
import cn.chenghua.governance.communityservice.admission.DutyCode;
import cn.chenghua.governance.communityservice.admission.Estimate;
import cn.chenghua.governance.communityservice.admission.ItemFacts;
import cn.chenghua.governance.communityservice.admission.gate.NotAdmitted;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGates;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.TestTransaction;

@PersistenceTest
class ListsOnPostgresTest {

    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);
    private static final Proof PROOF = Proof.of("成华府〔2018〕3号", null);
    private final Actor department = actor("mzj", Right.EDIT_PROJECTS);
    private final Actor legal = actor("legal", Right.SET_STANDARDS);
    private final Actor leader = actor("leader", Right.SET_STANDARDS);

    @Autowired
    DutyGates gates;
    @Autowired
    AdmissionDesk desk;
    @Autowired
    AdmissionLines lines;
    @Autowired
    EntityManager entities;

    @Test
    void keepsTheRequestOfARefusedDutyThoughItsTransactionIsTakenBack() {
        var duty = duty("census.t" + UUID.randomUUID().toString().substring(0, 8), MARCH);
        var first = refused(duty);
        TestTransaction.end();
        TestTransaction.start();
        assertThat(refused(duty)).as("a repeat adds nothing").isEqualTo(first);
        var opened = desk.read(department, first);
        assertThat(opened.state()).isEqualTo(AdmissionState.OPENED);
        assertThat(opened.refusedDuty()).isEqualTo(DutyCode.of(duty).toString());
        assertThat(opened.facts().department()).isEqualTo("成华区统计局");
    }

    @Test
    void admitsFromTheFirstDayOfAnItemToTheDayBeforeItsWithdrawal() {
        var code = "t" + UUID.randomUUID().toString().substring(0, 8);
        var item = published(code);
        assertThat(gates.admits(duty(code, MARCH.minusDays(1)))).isFalse();
        assertThat(gates.admits(duty(code, MARCH))).isTrue();
        item = desk.step(leader, item.id(), item.version(), AdmissionVerb.WITHDRAW, LocalDate.of(2018, 7, 1), PROOF);
        assertThat(gates.admits(duty(code, LocalDate.of(2018, 6, 30)))).isTrue();
        assertThat(gates.admits(duty(code, LocalDate.of(2018, 7, 1)))).isFalse();
        entities.flush();
        entities.clear();
        var read = desk.read(department, item.id());
        assertThat(read.steps()).extracting(step -> step.verb()).containsExactly("REQUEST", "CHECK", "ADMIT", "PUBLISH",
                "WITHDRAW");
        assertThat(read.facts().duties()).extracting(DutyCode::code).containsExactly(code);
        var everything = desk.all(department);
        assertThat(lines.list(everything.on(MARCH), "", 10_000)).extracting(AdmissionLines.Line::id).contains(item.id());
        assertThat(lines.count(everything.on(MARCH))).isEqualTo(lines.list(everything.on(MARCH), "", 10_000).size());
        assertThat(lines.list(everything.on(LocalDate.of(2018, 7, 1)), "", 10_000)).extracting(AdmissionLines.Line::id)
                .doesNotContain(item.id());
    }

    @Test
    void coversWhatThePlatformAsksOfCommunitiesAsItIsShipped() {
        for (var code : new String[]{"patrol.STREET", "patrol.TOILET", "patrol.WATERCOURSE"}) {
            assertThat(gates.admits(new Duty(Duty.Sort.REGIME, code, code, Optional.empty(), "", MARCH))).as(code).isTrue();
        }
        assertThat(gates.admits(new Duty(Duty.Sort.TASK, "casework.case", "x", Optional.empty(), "", MARCH))).isTrue();
        assertThat(gates.admits(new Duty(Duty.Sort.REPORT, "monthly.project", "x", Optional.empty(), "", MARCH))).isTrue();
        assertThat(lines.list(desk.all(department), "", 10_000)).filteredOn(AdmissionLines.Line::suggestion).hasSize(5);
    }

    private AdmissionItem published(String code) {
        var item = desk.register(department, UUID.randomUUID(), "", new ItemFacts(AdmissionList.ASSISTANCE, "经济普查协助 " + code,
                "《全国经济普查条例》", "成华区统计局", Set.of(new DutyCode(Duty.Sort.FORM, code)), new Estimate(60, 1, 8, 0)));
        item = desk.step(department, item.id(), item.version(), AdmissionVerb.REQUEST, MARCH, PROOF);
        item = desk.step(legal, item.id(), item.version(), AdmissionVerb.CHECK, MARCH, PROOF);
        item = desk.step(leader, item.id(), item.version(), AdmissionVerb.ADMIT, MARCH, PROOF);
        return desk.publish(leader, item.id(), item.version(), MARCH, null, MARCH, PROOF);
    }

    private UUID refused(Duty duty) {
        var found = new UUID[1];
        assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> gates.check(duty))
                .satisfies(refusal -> found[0] = refusal.item());
        return found[0];
    }

    private static Duty duty(String code, LocalDate day) {
        return new Duty(Duty.Sort.FORM, code, "清查表", Optional.empty(), "成华区统计局", day);
    }

    private static Actor actor(String username, Right right) {
        return new Actor(UUID.randomUUID(), username, username,
                Map.of(Right.READ, Scope.everything(), right, Scope.everything()));
    }
}
