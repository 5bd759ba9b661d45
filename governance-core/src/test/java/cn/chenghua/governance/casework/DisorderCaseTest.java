package cn.chenghua.governance.casework;

import static cn.chenghua.governance.casework.Rubbish.CLOCK;
import static cn.chenghua.governance.casework.Rubbish.DISTRICT;
import static cn.chenghua.governance.casework.Rubbish.FINDERS;
import static cn.chenghua.governance.casework.Rubbish.FOUR_HOURS;
import static cn.chenghua.governance.casework.Rubbish.PARKS;
import static cn.chenghua.governance.casework.Rubbish.VERIFIER;
import static cn.chenghua.governance.casework.Rubbish.accepted;
import static cn.chenghua.governance.casework.Rubbish.at;
import static cn.chenghua.governance.casework.Rubbish.dispatched;
import static cn.chenghua.governance.casework.Rubbish.filed;
import static cn.chenghua.governance.casework.Rubbish.finder;
import static cn.chenghua.governance.casework.Rubbish.fixed;
import static cn.chenghua.governance.casework.Rubbish.handled;
import static cn.chenghua.governance.casework.Rubbish.handler;
import static cn.chenghua.governance.casework.Rubbish.office;
import static cn.chenghua.governance.casework.Rubbish.verifier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import cn.chenghua.governance.casework.DisorderCase.State;
import cn.chenghua.governance.casework.DisorderEntry.Ground;
import cn.chenghua.governance.casework.DisorderEntry.Kind;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.LimitUnit;
import cn.chenghua.governance.casework.limit.OfficeHours;
import cn.chenghua.governance.casework.limit.WorkingClock;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.WorkingCalendar;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DisorderCaseTest {

    @Test
    void goesFromTheFindingToTheVerification() {
        var rubbish = fixed();
        assertThat(rubbish.state()).isEqualTo(State.CLOSED);
        assertThat(rubbish.outcome()).isEqualTo(Outcome.FIXED_VERIFIED);
        assertThat(rubbish.onTime()).isTrue();
        assertThat(rubbish.workedMinutes()).isEqualTo(120);
        assertThat(rubbish.dueAt()).isEqualTo(at("2018-09-12T14:00"));
        assertThat(rubbish.entries()).extracting(DisorderEntry::kind).containsExactly(Kind.FILE, Kind.DISPATCH, Kind.ACCEPT,
                Kind.HANDLE, Kind.DRAW, Kind.CLOSE);
    }

    @Test
    void isOnTimeByWhenItWasHandledNotWhenSomebodyLooked() {
        var rubbish = handled();
        rubbish.verify(verifier("2018-09-20T16:00", ""), true, FINDERS, CLOCK);
        assertThat(rubbish.onTime()).isTrue();
        var late = accepted();
        late.handle(handler("2018-09-12T14:01", "已清运"), false, CLOCK);
        late.verify(verifier("2018-09-12T14:02", "未抽到人，代核"), true, FINDERS, CLOCK);
        assertThat(late.onTime()).isFalse();
    }

    @Test
    void comesBackFromTheVerifierWithTheTimeThatWasLeft() {
        var rubbish = handled();
        rubbish.verify(verifier("2018-09-12T15:00", "还剩一半"), false, FINDERS, CLOCK);
        assertThat(rubbish.state()).isEqualTo(State.ACCEPTED);
        assertThat(rubbish.returns()).isEqualTo(1);
        assertThat(rubbish.dueAt()).as("two of four hours were left at 11:00").isEqualTo(at("2018-09-12T17:00"));
        refused("casework.text", () -> handled().verify(verifier("2018-09-12T15:00", ""), false, FINDERS, CLOCK));
        rubbish.handle(handler("2018-09-12T16:00", "全部清完"), false, CLOCK);
        assertThat(rubbish.verifier()).as("drawn anew").isNull();
    }

    @Test
    void isNeverVerifiedByAFinderOrHandlerWhateverHeSays() {
        refused("casework.finder", () -> handled().verify(finder("2018-09-12T15:00", "看过了"), true, FINDERS, CLOCK));
        refused("casework.handler", () -> handled().verify(handler("2018-09-12T15:00", "看过了"), true, FINDERS, CLOCK));
        refused("casework.finder",
                () -> handled().verify(office("2018-09-12T15:00", "看过了"), true, Set.of(Rubbish.OFFICE), CLOCK));
    }

    @Test
    void letsSomebodyElseVerifyOnlyWithAReasonOnRecord() {
        refused("casework.drawn", () -> handled().verify(office("2018-09-12T15:00", ""), true, FINDERS, CLOCK));
        var rubbish = handled();
        rubbish.verify(office("2018-09-12T15:00", "核查员请假"), true, FINDERS, CLOCK);
        assertThat(rubbish.entries().getLast().overridden()).isTrue();
        assertThat(fixed().entries().getLast().overridden()).isFalse();
    }

    @Test
    void asksForWordsWhenThePhotosLookLikeEarlierOnes() {
        var rubbish = accepted();
        rubbish.handle(handler("2018-09-12T11:00", "已清运"), true, CLOCK);
        rubbish.draw(Deed.ofPlatform(at("2018-09-12T11:00")), VERIFIER, "核查员");
        refused("casework.suspect", () -> rubbish.verify(verifier("2018-09-12T15:00", ""), true, FINDERS, CLOCK));
        rubbish.verify(verifier("2018-09-12T15:00", "现场看过，确已清运，照片系误传"), true, FINDERS, CLOCK);
        assertThat(rubbish.outcome()).isEqualTo(Outcome.FIXED_VERIFIED);
    }

    @Test
    void goesBackToTheOfficeAndToAnotherUnitWithAClockOfItsOwn() {
        var rubbish = dispatched();
        refused("casework.text", () -> dispatched().sendBack(handler("2018-09-12T10:00", "")));
        rubbish.sendBack(handler("2018-09-12T10:00", "属城管局"));
        assertThat(rubbish.state()).isEqualTo(State.FILED);
        assertThat(rubbish.dueAt()).isNull();
        rubbish.dispatch(office("2018-09-13T09:00", ""), PARKS, DISTRICT, FOUR_HOURS, CLOCK);
        assertThat(rubbish.charge()).isEqualTo(PARKS);
        assertThat(rubbish.dueAt()).isEqualTo(at("2018-09-13T14:00"));
    }

    @Test
    void standsDuringAnApprovedSuspension() {
        var rubbish = accepted();
        rubbish.ask(handler("2018-09-12T10:00", "道路施工封闭"), Ground.SUSPENSION, null);
        assertThat(rubbish.dueAt()).as("runs on until it is decided").isEqualTo(at("2018-09-12T14:00"));
        rubbish.decide(office("2018-09-12T11:00", ""), true, null, CLOCK);
        assertThat(rubbish.state()).isEqualTo(State.SUSPENDED);
        assertThat(rubbish.dueAt()).isNull();
        rubbish.resume(office("2018-09-14T09:00", ""), CLOCK);
        assertThat(rubbish.dueAt()).isEqualTo(at("2018-09-14T11:00"));
        assertThat(rubbish.state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void runsOnWhenARequestIsTurnedDown() {
        var rubbish = accepted();
        rubbish.ask(handler("2018-09-12T10:00", "人手不足"), Ground.SUSPENSION, null);
        refused("casework.text", () -> rubbish.decide(office("2018-09-12T11:00", ""), false, null, CLOCK));
        rubbish.decide(office("2018-09-12T11:00", "不属缓办情形"), false, null, CLOCK);
        assertThat(rubbish.state()).isEqualTo(State.ACCEPTED);
        assertThat(rubbish.dueAt()).isEqualTo(at("2018-09-12T14:00"));
    }

    @Test
    void isNotDecidedByWhoeverAsked() {
        var rubbish = accepted();
        rubbish.ask(handler("2018-09-12T10:00", "人手不足"), Ground.SUSPENSION, null);
        refused("casework.own.request", () -> rubbish.decide(handler("2018-09-12T11:00", "同意"), true, null, CLOCK));
    }

    @Test
    void takesAnotherLimitOnAppeal() {
        var days = new Limit(2, LimitUnit.WORKING_DAYS);
        var rubbish = dispatched();
        refused("casework.limit.missing", () -> rubbish.ask(handler("2018-09-12T10:00", "不够"), Ground.LIMIT_WRONG, null));
        refused("casework.limit.same", () -> rubbish.ask(handler("2018-09-12T10:00", "不够"), Ground.LIMIT_WRONG, FOUR_HOURS));
        rubbish.ask(handler("2018-09-12T10:00", "需机械"), Ground.LIMIT_WRONG, days);
        rubbish.decide(office("2018-09-12T11:00", ""), true, null, CLOCK);
        assertThat(rubbish.state()).as("as before it was asked").isEqualTo(State.DISPATCHED);
        assertThat(rubbish.dueAt()).isEqualTo(at("2018-09-14T17:00"));
    }

    @Test
    void isDispatchedAnewWhenItIsAnotherUnits() {
        var rubbish = accepted();
        rubbish.ask(handler("2018-09-12T10:00", "属城管局"), Ground.NOT_OURS, null);
        rubbish.decide(office("2018-09-12T11:00", ""), true, null, CLOCK);
        assertThat(rubbish.state()).isEqualTo(State.FILED);
        rubbish.dispatch(office("2018-09-12T11:00", ""), PARKS, DISTRICT, FOUR_HOURS, CLOCK);
        refused("casework.now.HANDLE", () -> rubbish.handle(handler("2018-09-12T12:00", "x"), false, CLOCK));
        assertThat(rubbish.handlers()).as("who accepted it once stays a handler").contains(Rubbish.HANDLER);
    }

    @Test
    void closesUnfixedOnlyWithAReasonAndNeverAsFixed() {
        refused("casework.text", () -> accepted().close(office("2018-09-12T11:00", ""), Outcome.CLOSED_UNFIXED, null, CLOCK));
        refused("casework.outcome", () -> accepted().close(office("2018-09-12T11:00", "好"), Outcome.FIXED_VERIFIED, null, CLOCK));
        refused("casework.outcome", () -> accepted().close(office("2018-09-12T11:00", "好"), Outcome.NOT_FOUND, null, CLOCK));
        refused("casework.other", () -> accepted().close(office("2018-09-12T11:00", "重复"), Outcome.DUPLICATE, null, CLOCK));
        refused("casework.other", () -> accepted().close(office("2018-09-12T11:00", "x"), Outcome.NOT_OURS, "2018-AJ-1", CLOCK));
        refused("casework.now.CLOSE",
                () -> handled().close(office("2018-09-12T15:00", "算了"), Outcome.CLOSED_UNFIXED, null, CLOCK));
        var rubbish = accepted();
        rubbish.close(office("2018-09-12T15:00", "产权争议，待判决"), Outcome.CLOSED_UNFIXED, null, CLOCK);
        assertThat(rubbish.onTime()).as("closed at 15:00, due at 14:00").isFalse();
        var filed = filed();
        filed.close(office("2018-09-12T15:00", "属邻区"), Outcome.NOT_OURS, null, CLOCK);
        assertThat(filed.onTime()).as("it never had a limit").isNull();
    }

    @Test
    void isOpenedAgainByItsFinderWithinTheWindow() {
        var rubbish = fixed();
        refused("casework.reopen.finder", () -> rubbish.reopen(office("2018-09-13T09:00", "又有"), FINDERS, 10, CLOCK));
        refused("casework.reopen.window", () -> rubbish.reopen(finder("2018-09-27T09:00", "又有"), FINDERS, 10, CLOCK));
        rubbish.reopen(finder("2018-09-26T09:00", "又有"), FINDERS, 10, CLOCK);
        assertThat(rubbish.state()).isEqualTo(State.DISPATCHED);
        assertThat(rubbish.dueAt()).isEqualTo(at("2018-09-26T14:00"));
        assertThat(rubbish.outcome()).isNull();
        assertThat(rubbish.reopenings()).isEqualTo(1);
        assertThat(rubbish.pauses()).as("a clock of its own").isEmpty();
    }

    @Test
    void isNotOpenedAgainWhereNothingWasToBeMended() {
        var rubbish = filed();
        rubbish.close(office("2018-09-12T15:00", "属邻区"), Outcome.NOT_OURS, null, CLOCK);
        refused("casework.now.REOPEN", () -> rubbish.reopen(finder("2018-09-13T09:00", "x"), FINDERS, 10, CLOCK));
    }

    @Test
    void startsAPublicReportOnlyAfterALookOnSite() {
        var told = told();
        refused("casework.now.DISPATCH",
                () -> told.dispatch(office("2018-09-12T10:00", ""), Rubbish.STREET, DISTRICT, FOUR_HOURS, CLOCK));
        told.file(office("2018-09-12T10:00", "现场属实"));
        assertThat(told.state()).isEqualTo(State.FILED);
        var nothing = told();
        refused("casework.text", () -> told().refuse(office("2018-09-12T10:00", ""), CLOCK));
        nothing.refuse(office("2018-09-12T10:00", "现场未见"), CLOCK);
        assertThat(nothing.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(nothing.filedAt()).as("it never was on file").isNull();
    }

    private static DisorderCase told() {
        var told = new DisorderCase(UUID.randomUUID(), "2018-AJ-0000002", DisorderCase.Source.PUBLIC,
                Matter.of(Rubbish.found()), Rubbish.STREET, DISTRICT);
        told.report(finder("2018-09-12T09:00", "居民来电"));
        return told;
    }

    @Test
    void climbsTheLadderUpwardsOnlyAndOnlyWhileTheUnitIsOnTurn() {
        var rubbish = accepted();
        assertThat(rubbish.overdue(at("2018-09-12T14:00"))).isFalse();
        assertThat(rubbish.overdue(at("2018-09-12T14:01"))).isTrue();
        assertThat(rubbish.escalate(ladder("2018-09-12T16:00"), Level.COMMUNITY, "街长")).isTrue();
        assertThat(rubbish.escalate(ladder("2018-09-12T16:30"), Level.COMMUNITY, "街长")).isFalse();
        assertThat(rubbish.escalate(ladder("2018-09-13T16:00"), Level.DISTRICT, "街长")).isTrue();
        assertThat(rubbish.escalate(ladder("2018-09-13T17:00"), Level.SUBDISTRICT, "街长")).isFalse();
        assertThat(handled().escalate(ladder("2018-09-13T17:00"), Level.COMMUNITY, "街长")).isFalse();
    }

    private static Deed ladder(String at) {
        return Deed.ofPlatform(at(at));
    }

    /** Each step is refused, with a code of its own, in every state but the ones it belongs to. */
    @Test
    void refusesEveryStepThatIsNotTheNext() {
        var states = List.<Supplied>of(new Supplied(State.FILED, Rubbish::filed),
                new Supplied(State.DISPATCHED, Rubbish::dispatched),
                new Supplied(State.ACCEPTED, Rubbish::accepted), new Supplied(State.VERIFYING, Rubbish::handled),
                new Supplied(State.CLOSED, Rubbish::fixed), new Supplied(State.REPORTED, DisorderCaseTest::told));
        var steps = List.of(step(Kind.FILE, c -> c.file(office("2018-09-12T16:30", "x")), State.REPORTED),
                step(Kind.DISPATCH, c -> c.dispatch(office("2018-09-12T16:30", "x"), PARKS, DISTRICT, FOUR_HOURS, CLOCK),
                        State.FILED),
                step(Kind.ACCEPT, c -> c.accept(handler("2018-09-12T16:30", "x")), State.DISPATCHED),
                step(Kind.SEND_BACK, c -> c.sendBack(handler("2018-09-12T16:30", "x")), State.DISPATCHED),
                step(Kind.ASK, c -> c.ask(handler("2018-09-12T16:30", "x"), Ground.NOT_OURS, null), State.DISPATCHED,
                        State.ACCEPTED),
                step(Kind.DECIDE, c -> c.decide(office("2018-09-12T16:30", "x"), true, null, CLOCK)),
                step(Kind.RESUME, c -> c.resume(office("2018-09-12T16:30", "x"), CLOCK)),
                step(Kind.HANDLE, c -> c.handle(handler("2018-09-12T16:30", "x"), false, CLOCK), State.ACCEPTED),
                step(Kind.DRAW, c -> c.draw(office("2018-09-12T16:30", "x"), VERIFIER, "x"), State.VERIFYING),
                step(Kind.RETURN, c -> c.verify(verifier("2018-09-12T16:30", "x"), false, FINDERS, CLOCK), State.VERIFYING),
                step(Kind.REOPEN, c -> c.reopen(finder("2018-09-12T16:30", "x"), FINDERS, 10, CLOCK), State.CLOSED));
        for (var from : states) {
            for (var step : steps) {
                var disorder = from.made.get();
                if (step.allowed.contains(from.state)) {
                    step.take.accept(disorder);
                } else {
                    refused("casework.now." + step.kind, () -> step.take.accept(disorder));
                    assertThat(disorder.state()).isEqualTo(from.state);
                }
            }
        }
    }

    private static Step step(Kind kind, Consumer<DisorderCase> take, State... allowed) {
        return new Step(kind, take, Set.of(allowed));
    }

    private record Step(Kind kind, Consumer<DisorderCase> take, Set<State> allowed) {
    }

    private record Supplied(State state, Supplier<DisorderCase> made) {
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(DisorderRefused.class).extracting("code").isEqualTo(code);
    }

    @Test
    void isReckonedAnewWhenTheCalendarChanges() {
        var rubbish = dispatched();
        assertThat(rubbish.settle(CLOCK)).isFalse();
        var free = new WorkingClock(
                new WorkingCalendar(
                        List.of(new CalendarDay(LocalDate.of(2018, 9, 12),
                                CalendarDay.Kind.HOLIDAY, "临时"))),
                OfficeHours.usual());
        assertThat(rubbish.settle(free)).isTrue();
        assertThat(rubbish.dueAt()).isEqualTo(at("2018-09-13T14:00"));
    }
}
