package cn.chenghua.governance.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.calendar.CalendarDays;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Urges one case in a transaction of its own, so that one that fails keeps no other back. */
@Component
class Rung {

    private final CaseRepository cases;
    private final LimitBook limits;
    private final CalendarDays calendar;
    private final Clock clock;

    Rung(CaseRepository cases, LimitBook limits, CalendarDays calendar, Clock clock) {
        this.cases = cases;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public boolean urge(UUID id, LocalDate day) {
        var rules = new CaseRules(calendar.calendar(), limits.current());
        var deed = Deed.of(on(day), CaseEntry.LADDER, CaseEntry.LADDER, "", null);
        var found = cases.findAndHoldById(id).filter(late -> late.climb(deed, rules));
        found.ifPresent(cases::save);
        return found.isPresent();
    }

    /** Now, or the beginning of another day's office hours where the day is not today. */
    private Instant on(LocalDate day) {
        var now = clock.instant();
        return now.atZone(Days.ZONE).toLocalDate().equals(day) ? now : day.atTime(9, 0).atZone(Days.ZONE).toInstant();
    }
}
