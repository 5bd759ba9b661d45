package cn.chenghua.governance.district.calendar;

import java.util.List;

/** The stored holidays and make-up days. */
public interface CalendarDays {

    /** All of them, the first day first. */
    List<CalendarDay> all();

    /** Adds the days; one that is there already is replaced. */
    void put(List<CalendarDay> days);

    default WorkingCalendar calendar() {
        return new WorkingCalendar(all());
    }

    /** The same for a version that the caller's transaction has just read. */
    default WorkingCalendar at(long version) {
        return calendar();
    }

    /** That days were added or replaced, told within the transaction that did it, for whoever keeps what is reckoned by them. */
    record Changed() {
    }
}
