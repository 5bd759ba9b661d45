package cn.chenghua.governance.supervision;

import static cn.chenghua.governance.supervision.Drain.RULES;
import static cn.chenghua.governance.supervision.Drain.accepted;
import static cn.chenghua.governance.supervision.Drain.day;
import static cn.chenghua.governance.supervision.Drain.handedOver;
import static cn.chenghua.governance.supervision.Drain.inReview;
import static cn.chenghua.governance.supervision.Drain.office;
import static cn.chenghua.governance.supervision.Drain.registered;
import static cn.chenghua.governance.supervision.Drain.street;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.supervision.CaseEntry.Appeal;
import cn.chenghua.governance.supervision.CaseEntry.Ground;
import cn.chenghua.governance.supervision.CaseEntry.Kind;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;
import cn.chenghua.governance.supervision.SupervisedCase.State;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SupervisedCaseTest {

    private static final Appeal NOT_OURS = new Appeal(Ground.NOT_OURS, "成华区水务局", null, null);
    private static final Appeal TOO_SHORT = new Appeal(Ground.LIMIT_WRONG, null, 20, null);
    private static final Appeal STANDS = new Appeal(Ground.SUSPENDED, null, null, day("2018-10-31"));

    @Test
    void goesFromRegistrationToAVerifiedCloseOut() {
        var drain = inReview();
        drain.close(office("2018-09-14", "现场核实", UUID.randomUUID()), Outcome.VERIFIED, null, RULES);
        assertThat(drain.state()).isEqualTo(State.CLOSED);
        assertThat(drain.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(drain.entries()).extracting(CaseEntry::kind).containsExactly(Kind.REGISTER, Kind.HAND_OVER, Kind.ACCEPT,
                Kind.REPORT, Kind.CLOSE);
        assertThat(drain.waitsUntil()).isNull();
        assertThat(drain.dueOn()).isNull();
    }

    @Test
    void saysWhoIsOnTurnAndUntilWhen() {
        var drain = registered();
        assertThat(drain.unitsTurn()).isFalse();
        assertThat(drain.waitsUntil()).isEqualTo("2018-09-04");
        drain.handOver(office("2018-09-03"), null, RULES);
        assertThat(drain.unitsTurn()).isTrue();
        assertThat(drain.waitsUntil()).isEqualTo("2018-09-04");
        drain.accept(street("2018-09-04"), RULES);
        assertThat(drain.unitsTurn()).isTrue();
        assertThat(drain.waitsUntil()).isEqualTo("2018-09-17").isEqualTo(drain.dueOn());
        drain.report(street("2018-09-12", "已疏通", UUID.randomUUID()), true, RULES);
        assertThat(drain.unitsTurn()).isFalse();
        assertThat(drain.waitsUntil()).isEqualTo("2018-09-17");
    }

    @Test
    void refusesStepsOutOfTurn() {
        assertRefused("supervision.now.accept", () -> registered().accept(street("2018-09-04"), RULES));
        assertRefused("supervision.now.hand-over", () -> handedOver().handOver(office("2018-09-04"), null, RULES));
        assertRefused("supervision.now.report", () -> handedOver().report(street("2018-09-04"), false, RULES));
        assertRefused("supervision.now.urge", () -> inReview().urge(office("2018-09-14"), Level.UNIT, RULES));
        assertRefused("supervision.now.resume", () -> accepted().resume(office("2018-09-14"), RULES));
        assertRefused("supervision.now.return", () -> accepted().sendBack(office("2018-09-14"), 5, RULES));
        assertRefused("supervision.now.decide", () -> accepted().refuse(office("2018-09-14"), RULES));
        assertRefused("supervision.now.verify", () -> accepted().close(office("2018-09-14", "好", UUID.randomUUID()),
                Outcome.VERIFIED, null, RULES));
    }

    @Test
    void isNotClosedAsPutRightWithoutAReportAndEvidence() {
        assertRefused("supervision.evidence", () -> inReview().close(office("2018-09-14"), Outcome.VERIFIED, null, RULES));
        assertRefused("supervision.evidence", () -> accepted().report(street("2018-09-12"), true, RULES));
        assertRefused("supervision.text",
                () -> accepted().report(street("2018-09-12", "", UUID.randomUUID()), true, RULES));
    }

    @Test
    void isNotClosedByTheOnlyOneWhoReported() {
        var own = accepted();
        own.report(office("2018-09-12", "我们自己办好了", UUID.randomUUID()), true, RULES);
        assertRefused("supervision.reporter",
                () -> own.close(office("2018-09-14", "核实", UUID.randomUUID()), Outcome.VERIFIED, null, RULES));
        assertRefused("supervision.reporter", () -> own.close(office("2018-09-14"), Outcome.UNFIXED, null, RULES));
        own.sendBack(office("2018-09-14"), 5, RULES);
        own.report(street("2018-09-17", "街道补充", UUID.randomUUID()), true, RULES);
        own.close(office("2018-09-18", "核实", UUID.randomUUID()), Outcome.VERIFIED, null, RULES);
        assertThat(own.outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void closesUnfixedWithAReasonAtAnyTimeButDuringAnAppeal() {
        for (var open : new SupervisedCase[]{registered(), handedOver(), accepted(), inReview()}) {
            open.close(office("2018-09-14", "拆迁后不再需要", null), Outcome.UNFIXED, null, RULES);
            assertThat(open.outcome()).isEqualTo(Outcome.UNFIXED);
        }
        assertRefused("supervision.text", () -> accepted().close(office("2018-09-14", "", null), Outcome.UNFIXED, null, RULES));
        var appealed = accepted();
        appealed.appeal(street("2018-09-05"), TOO_SHORT, RULES);
        assertRefused("supervision.now.close", () -> appealed.close(office("2018-09-14"), Outcome.UNFIXED, null, RULES));
    }

    @Test
    void namesTheCaseItRepeats() {
        assertRefused("supervision.other", () -> accepted().close(office("2018-09-14"), Outcome.DUPLICATE, null, RULES));
        assertRefused("supervision.other",
                () -> accepted().close(office("2018-09-14"), Outcome.DUPLICATE, "2018-DB-0001", RULES));
        var drain = accepted();
        drain.close(office("2018-09-14"), Outcome.DUPLICATE, "2018-DB-0009", RULES);
        assertThat(drain.entries().getLast().other()).isEqualTo("2018-DB-0009");
    }

    @Test
    void goesToAnotherUnitWhenItIsNotOurs() {
        var drain = handedOver();
        drain.appeal(street("2018-09-05"), NOT_OURS, RULES);
        assertThat(drain.state()).isEqualTo(State.APPEALED);
        assertThat(drain.waitsUntil()).isEqualTo("2018-09-07");
        assertRefused("supervision.unit.same",
                () -> drain.handOn(office("2018-09-06"), office("2018-09-06"), Drain.STREET, RULES));
        drain.handOn(office("2018-09-06"), office("2018-09-06"), Drain.WATER, RULES);
        assertThat(drain.state()).isEqualTo(State.HANDED_OVER);
        assertThat(drain.responsible()).isEqualTo("成华区水务局");
        assertThat(drain.dueOn()).as("10 working days from the new hand-over").isEqualTo("2018-09-20");
        assertThat(drain.entries()).extracting(CaseEntry::kind).endsWith(Kind.APPEAL, Kind.DECISION, Kind.HAND_OVER);
    }

    @Test
    void getsANewLimitFromTheSameDayWhenTheOldWasWrong() {
        var drain = accepted();
        drain.appeal(street("2018-09-05"), TOO_SHORT, RULES);
        drain.extend(office("2018-09-06"), null, RULES);
        assertThat(drain.state()).isEqualTo(State.ACCEPTED);
        assertThat(drain.charge().days()).isEqualTo(20);
        assertThat(drain.dueOn()).as("a holiday on the 24th, Saturday the 29th and Sunday the 30th worked")
                .isEqualTo("2018-09-30");
        assertRefused("supervision.days.same", () -> drain.appeal(street("2018-09-10"), TOO_SHORT, RULES));
        assertRefused("supervision.days.missing",
                () -> drain.appeal(street("2018-09-10"), new Appeal(Ground.LIMIT_WRONG, null, null, null), RULES));
    }

    @Test
    void standsStillWhileSuspendedAndRunsOnAfterwards() {
        var drain = accepted();
        drain.appeal(street("2018-09-06"), STANDS, RULES);
        assertThat(drain.dueOn()).as("an open appeal stops nothing").isEqualTo("2018-09-17");
        drain.suspend(office("2018-09-07"), null, RULES);
        assertThat(drain.state()).isEqualTo(State.SUSPENDED);
        assertThat(drain.dueOn()).isNull();
        assertThat(drain.waitsUntil()).isEqualTo("2018-10-31");
        drain.resume(office("2018-09-17"), RULES);
        assertThat(drain.state()).isEqualTo(State.ACCEPTED);
        assertThat(drain.dueOn()).as("3 days used, 6 suspended, 7 left from the 17th on").isEqualTo("2018-09-26");
    }

    @Test
    void keepsItsLimitWhenAnAppealIsRefused() {
        var drain = handedOver();
        drain.appeal(street("2018-09-05"), STANDS, RULES);
        assertRefused("supervision.text", () -> drain.refuse(office("2018-09-06", "", null), RULES));
        drain.refuse(office("2018-09-06"), RULES);
        assertThat(drain.state()).isEqualTo(State.HANDED_OVER);
        assertThat(drain.dueOn()).isEqualTo("2018-09-17");
        assertThat(drain.entries().getLast().granted()).isFalse();
    }

    @Test
    void isDecidedBySomebodyElseThanTheAppellantAndOnItsOwnGround() {
        var drain = handedOver();
        drain.appeal(office("2018-09-05"), NOT_OURS, RULES);
        assertRefused("supervision.appellant",
                () -> drain.handOn(office("2018-09-06"), office("2018-09-06"), Drain.WATER, RULES));
        assertRefused("supervision.appellant", () -> drain.refuse(office("2018-09-06"), RULES));
        assertRefused("supervision.now.decide", () -> drain.extend(street("2018-09-06"), 20, RULES));
        assertRefused("supervision.now.decide", () -> drain.suspend(street("2018-09-06"), null, RULES));
    }

    @Test
    void refusesASuspensionThatIsOverAlready() {
        assertRefused("supervision.until", () -> handedOver().appeal(street("2018-09-05"),
                new Appeal(Ground.SUSPENDED, null, null, day("2018-09-05")), RULES));
    }

    @Test
    void comesBackWithALimitOfItsOwn() {
        var drain = inReview();
        assertRefused("supervision.days", () -> drain.sendBack(office("2018-09-14"), 0, RULES));
        drain.sendBack(office("2018-09-14", "仍有积水", null), 3, RULES);
        assertThat(drain.state()).isEqualTo(State.ACCEPTED);
        assertThat(drain.dueOn()).isEqualTo("2018-09-19");
    }

    @Test
    void isUrgedUpTheLadderOneLevelADayAndEachLevelOnce() {
        var drain = accepted();
        assertThat(climb(drain, "2018-09-17")).as("the last day is in time").isFalse();
        assertThat(climb(drain, "2018-09-18")).isTrue();
        assertThat(drain.urged()).isEqualTo(Level.UNIT);
        assertThat(climb(drain, "2018-09-18")).as("the same day again").isFalse();
        assertThat(climb(drain, "2018-09-19")).as("the head only after three").isFalse();
        assertThat(climb(drain, "2018-09-20")).isTrue();
        assertThat(climb(drain, "2018-09-22")).as("a Saturday").isFalse();
        assertThat(climb(drain, "2018-09-24")).as("a holiday").isFalse();
        assertThat(climb(drain, "2018-09-25")).isTrue();
        assertThat(drain.urged()).isEqualTo(Level.DISTRICT_OFFICE);
        assertThat(climb(drain, "2018-09-26")).as("nothing higher").isFalse();
    }

    @Test
    void catchesUpOneLevelADayWhenTheLadderStoodStill() {
        var drain = accepted();
        assertThat(climb(drain, "2018-10-30")).isTrue();
        assertThat(climb(drain, "2018-10-30")).isFalse();
        assertThat(climb(drain, "2018-10-31")).isTrue();
        assertThat(drain.entries()).extracting(CaseEntry::level).endsWith(Level.UNIT, Level.HEAD);
    }

    @Test
    void isUrgedByTheLadderEvenIfSomebodyUrgedByHandBefore() {
        var drain = accepted();
        drain.urge(office("2018-09-10"), Level.HEAD, RULES);
        assertThat(climb(drain, "2018-09-18")).isTrue();
        assertThat(drain.entries().getLast().level()).isEqualTo(Level.UNIT);
        assertThat(drain.urged()).as("the highest so far").isEqualTo(Level.HEAD);
    }

    @Test
    void isUrgedToSignForTheCaseToo() {
        var drain = handedOver();
        assertThat(climb(drain, "2018-09-05")).isTrue();
        drain.accept(street("2018-09-06"), RULES);
        assertThat(drain.urged()).as("another step is waited for now").isNull();
        assertThat(climb(drain, "2018-09-07")).isFalse();
    }

    @Test
    void doesNotClimbAgainAfterARefusedAppeal() {
        var drain = accepted();
        climb(drain, "2018-09-18");
        drain.appeal(street("2018-09-19"), STANDS, RULES);
        assertThat(climb(drain, "2018-09-20")).as("the district office is on turn").isFalse();
        drain.refuse(office("2018-09-20"), RULES);
        assertThat(climb(drain, "2018-09-20")).isTrue();
        assertThat(drain.urged()).isEqualTo(Level.HEAD);
    }

    @Test
    void isSeenByItsUnitAndByWhoeverSeesItsPlace() {
        var drain = registered();
        assertThat(drain.seenIn(Scope.of(Set.of(Drain.JIANSHELU)))).isTrue();
        assertThat(drain.seenIn(Scope.of(Set.of(Drain.PEIHUALU)))).isTrue();
        assertThat(drain.seenIn(Scope.of(Set.of(Drain.ERXIANQIAO)))).isFalse();
        assertThat(drain.seenIn(Scope.ofDepartment("成华区水务局"))).isFalse();
        drain.handOver(office("2018-09-03"), Drain.WATER, RULES);
        assertThat(drain.seenIn(Scope.ofDepartment("成华区水务局"))).isTrue();
    }

    @Test
    void refusesAnEmptyTitleAndAnImpossibleLimit() {
        assertRefused("supervision.days", () -> new Charge(Drain.JIANSHELU, "街道", 251));
        assertRefused("supervision.responsible", () -> new Charge(Drain.JIANSHELU, "  ", 5));
        assertRefused("supervision.title", () -> new SupervisedCase(UUID.randomUUID(), "2018-DB-0002",
                new RegisterCase(" ", SupervisedCase.Origin.MEETING, null, null, null, Drain.PEIHUALU, Drain.STREET, true),
                office("2018-09-03"), RULES));
    }

    @Test
    void keepsTheLadderInOrder() {
        var amiss = new EnumMap<CaseLimits.Name, Integer>(CaseLimits.Name.class);
        amiss.put(CaseLimits.Name.URGE_HEAD, 1);
        assertRefused("supervision.ladder", () -> new CaseLimits(amiss));
        assertRefused("supervision.limit", () -> new CaseLimits(Map.of(CaseLimits.Name.ACCEPT, 0)));
    }

    private static boolean climb(SupervisedCase drain, String day) {
        return drain.climb(Drain.ladder(day), RULES);
    }

    private static void assertRefused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
