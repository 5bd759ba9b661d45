package cn.chenghua.governance.district.calendar;

import java.time.LocalDate;

/** A day that differs from its weekday, such as a Monday that is a holiday or a Saturday that is worked to make up for one. */
public record CalendarDay(LocalDate day, Kind kind, String name) {

    /** Free though perhaps a weekday, or worked though perhaps a weekend. */
    public enum Kind {
        HOLIDAY, MAKE_UP
    }
}
