package cn.chenghua.governance.casework;

import cn.chenghua.governance.casework.limit.WorkingClock;
import cn.chenghua.governance.casework.rule.RuleBook;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.calendar.CalendarDays;

import org.springframework.stereotype.Component;

/** Hands out the terms of the moment. */
@Component
class TermBook {

    private final RuleBook rules;
    private final CalendarDays calendar;
    private final Hierarchies hierarchies;

    TermBook(RuleBook rules, CalendarDays calendar, Hierarchies hierarchies) {
        this.rules = rules;
        this.calendar = calendar;
        this.hierarchies = hierarchies;
    }

    Terms current() {
        var now = rules.current();
        return new Terms(now, new WorkingClock(calendar.calendar(), now.hours()), hierarchies.current());
    }
}
