package cn.chenghua.governance.district.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.district.calendar.CalendarDay.Kind;

import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate SATURDAY = LocalDate.of(2017, 9, 30);
    private final WorkingCalendar calendar = new WorkingCalendar(List.of(new CalendarDay(SATURDAY, Kind.MAKE_UP, "国庆节"),
            new CalendarDay(LocalDate.of(2017, 10, 2), Kind.HOLIDAY, "国庆节"),
            new CalendarDay(LocalDate.of(2017, 10, 3), Kind.HOLIDAY, "国庆节")));

    @Test
    void takesMakeUpDaysForWorkedAndHolidaysForFree() {
        assertThat(calendar.working(SATURDAY)).isTrue();
        assertThat(calendar.working(LocalDate.of(2017, 10, 2))).isFalse();
        assertThat(calendar.working(LocalDate.of(2017, 10, 7))).isFalse();
        assertThat(calendar.working(LocalDate.of(2017, 10, 9))).isTrue();
    }

    @Test
    void addsWorkingDaysAcrossAHoliday() {
        assertThat(calendar.plus(LocalDate.of(2017, 9, 29), 1)).isEqualTo(SATURDAY);
        assertThat(calendar.plus(LocalDate.of(2017, 9, 29), 2)).isEqualTo(LocalDate.of(2017, 10, 4));
        assertThat(calendar.plus(LocalDate.of(2017, 10, 1), 0)).isEqualTo(LocalDate.of(2017, 10, 4));
        assertThatThrownBy(() -> calendar.plus(SATURDAY, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsWorkingDaysWithoutTheLast() {
        assertThat(calendar.between(LocalDate.of(2017, 9, 29), LocalDate.of(2017, 10, 5))).isEqualTo(3);
        assertThat(calendar.between(LocalDate.of(2017, 10, 5), LocalDate.of(2017, 9, 29))).isZero();
        assertThat(WorkingCalendar.weekendsOnly().between(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 8))).isEqualTo(5);
    }

    @Test
    void saysWhichYearsItKnows() {
        assertThat(calendar.knows(2017)).isTrue();
        assertThat(calendar.knows(2018)).isFalse();
    }
}
