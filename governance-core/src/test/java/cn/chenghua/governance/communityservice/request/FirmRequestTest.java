package cn.chenghua.governance.communityservice.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.communityservice.record.Keeper;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.evidence.Evidence;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

class FirmRequestTest {

    private static final UnitCode PEIHUA = new UnitCode("510108005004");
    private static final LocalDate ASKED = LocalDate.of(2018, 9, 28);
    private final FirmRequest request = new FirmRequest(UUID.randomUUID(), null, "成都创智云科技有限公司", "高新技术企业认定政策咨询",
            Keeper.of(PEIHUA, ""), ASKED);

    @Test
    void isRatedByTheFirmsRecordAloneAndOnlyOnceAnswered() {
        assertRefused("workflow.step", () -> request.rate(5, ASKED.plusDays(1), rests("firm")));
        request.take(RequestVerb.ACCEPT, ASKED.plusDays(1), rests("official"));
        assertRefused("workflow.step", () -> request.rate(5, ASKED.plusDays(2), rests("firm")));
        request.take(RequestVerb.ANSWER, ASKED.plusDays(10), rests("official"));
        assertRefused("services.request.rater", () -> request.rate(5, ASKED.plusDays(11), rests("official")));
        assertRefused("services.request.rating", () -> request.rate(6, ASKED.plusDays(11), rests("firm")));
        request.rate(4, ASKED.plusDays(11), rests("firm"));
        assertThat(request.state()).isEqualTo(RequestState.RATED);
        assertThat(request.rating()).isEqualTo(4);
    }

    @Test
    void takesWorkingDaysWithoutTheNationalDayHoliday() {
        var holidays = IntStream.rangeClosed(1, 7)
                .mapToObj(day -> new CalendarDay(LocalDate.of(2018, 10, day), CalendarDay.Kind.HOLIDAY, "国庆节")).toList();
        request.take(RequestVerb.ACCEPT, ASKED, rests("official"));
        assertThat(request.workingDays(new WorkingCalendar(holidays), LocalDate.of(2018, 10, 9))).isEqualTo(2);
        request.take(RequestVerb.ANSWER, LocalDate.of(2018, 10, 8), rests("official"));
        assertThat(request.workingDays(new WorkingCalendar(holidays), LocalDate.of(2018, 10, 31))).isEqualTo(1);
    }

    @Test
    void refusesAStepBeforeItWasAsked() {
        assertRefused("services.request.before", () -> request.take(RequestVerb.ACCEPT, ASKED.minusDays(1), rests("official")));
    }

    private static Evidence rests(String by) {
        return new Evidence(UUID.randomUUID(), Evidence.Kind.NOTE, "电话记录", PEIHUA, by, Instant.parse("2018-10-31T02:00:00Z"));
    }

    private static void assertRefused(String code, ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
