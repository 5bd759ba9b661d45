package cn.chenghua.governance.supervision;

import cn.chenghua.governance.district.calendar.WorkingCalendar;

/** By which calendar and limits the days of a case are reckoned. */
record CaseRules(WorkingCalendar calendar, CaseLimits limits) {
}
