package cn.chenghua.governance.supervision;

import cn.chenghua.governance.district.calendar.CalendarDays;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reckons the days of open cases anew when holidays were loaded, in the same transaction. */
@Component
class CalendarWatch {

    private final SupervisionDesk desk;

    CalendarWatch(SupervisionDesk desk) {
        this.desk = desk;
    }

    @EventListener
    public void reckonAnew(CalendarDays.Changed changed) {
        desk.settle();
    }
}
