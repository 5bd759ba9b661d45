package cn.chenghua.governance.supervision;

import static cn.chenghua.governance.supervision.Drain.AUTUMN;
import static cn.chenghua.governance.supervision.Drain.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.supervision.Reckoning.Pause;

import org.junit.jupiter.api.Test;

class ReckoningTest {

    @Test
    void explainsHowTheDueDayComesAbout() {
        var reckoning = Reckoning.of(day("2018-09-21"), 8, List.of(), AUTUMN, day("2018-09-26"));
        assertThat(reckoning.due()).isEqualTo("2018-10-09");
        assertThat(reckoning.used()).isEqualTo(2);
        assertThat(reckoning.left()).isEqualTo(6);
        assertThat(reckoning.free()).as("22, 23, 24 September, 1 to 7 October").isEqualTo(10);
        assertThat(reckoning.certain()).isTrue();
    }

    @Test
    void saysWhenNoHolidaysAreLoaded() {
        assertThat(Reckoning.of(day("2018-09-03"), 5, List.of(), WorkingCalendar.weekendsOnly(), day("2018-09-03")).certain())
                .isFalse();
        assertThat(Reckoning.of(day("2018-12-28"), 5, List.of(), AUTUMN, day("2018-12-28")).certain())
                .as("nothing is known of 2019").isFalse();
    }

    @Test
    void leavesTheDueDayOpenWhileTheClockStands() {
        var stands = Reckoning.of(day("2018-09-03"), 10, List.of(new Pause(day("2018-09-07"), null)), AUTUMN,
                day("2018-10-31"));
        assertThat(stands.due()).isNull();
        assertThat(stands.used()).isEqualTo(3);
    }

    @Test
    void isTheSameAsTheCalendarsWhereNothingWasSuspended() {
        var chance = new Random(20181031);
        for (int round = 0; round < 500; round++) {
            var from = day("2018-01-01").plusDays(chance.nextInt(300));
            var days = 1 + chance.nextInt(60);
            assertThat(Reckoning.of(from, days, List.of(), AUTUMN, from).due()).isEqualTo(AUTUMN.plus(from, days));
        }
    }

    @Test
    void movesTheDueDayByExactlyTheWorkingDaysThatWereSuspended() {
        var chance = new Random(20170331);
        for (int round = 0; round < 500; round++) {
            var from = day("2018-08-01").plusDays(chance.nextInt(60));
            var days = 2 + chance.nextInt(30);
            var pauses = pauses(from, chance);
            var due = Objects.requireNonNull(Reckoning.of(from, days, pauses, AUTUMN, from).due());
            var counted = from.plusDays(1).datesUntil(due.plusDays(1)).filter(AUTUMN::working)
                    .filter(at -> pauses.stream().noneMatch(pause -> pause.covers(at))).count();
            assertThat(counted).as("%s + %d without %s", from, days, pauses).isEqualTo(days);
            assertThat(AUTUMN.working(due)).isTrue();
            assertThat(pauses).noneMatch(pause -> pause.covers(due));
        }
    }

    private static List<Pause> pauses(LocalDate from, Random chance) {
        var pauses = new ArrayList<Pause>();
        var at = from;
        for (int i = chance.nextInt(3); i > 0; i--) {
            var since = at.plusDays(1 + chance.nextInt(6));
            at = since.plusDays(chance.nextInt(12));
            pauses.add(new Pause(since, at));
        }
        return pauses;
    }
}
