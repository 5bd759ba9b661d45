package cn.chenghua.governance.casework;

import cn.chenghua.governance.casework.limit.WorkingClock;
import cn.chenghua.governance.casework.rule.CaseRules;
import cn.chenghua.governance.casework.rule.RuleBook;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.calendar.CalendarDays;

import org.springframework.stereotype.Component;

/** Hands out the terms of the moment. */
@Component
class TermBook {

    private final TermVersions versions;
    private final RuleBook rules;
    private final CalendarDays calendar;
    private final Hierarchies hierarchies;

    TermBook(TermVersions versions, RuleBook rules, CalendarDays calendar, Hierarchies hierarchies) {
        this.versions = versions;
        this.rules = rules;
        this.calendar = calendar;
        this.hierarchies = hierarchies;
    }

    Terms current() {
        var now = versions.read();
        var set = now.rules();
        var held = set == null ? CaseRules.suggested() : rules.at(now.number(), set);
        return new Terms(held, new WorkingClock(calendar.at(now.calendar()), held.hours()), hierarchies.at(now.units()));
    }
}
