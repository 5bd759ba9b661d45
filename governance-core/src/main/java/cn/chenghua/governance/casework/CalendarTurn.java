package cn.chenghua.governance.casework;

import cn.chenghua.governance.casework.rule.CaseRuleDesk;
import cn.chenghua.governance.district.calendar.CalendarDays;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reckons running clocks anew when holidays were loaded or office hours changed, in the same transaction. */
@Component
class CalendarTurn {

    private final CaseworkDesk desk;

    CalendarTurn(CaseworkDesk desk) {
        this.desk = desk;
    }

    @EventListener
    public void reckonAnew(CalendarDays.Changed changed) {
        desk.settle();
    }

    @EventListener
    public void reckonAnew(CaseRuleDesk.Changed changed) {
        desk.settle();
    }
}
