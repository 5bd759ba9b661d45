package cn.chenghua.governance.monthly.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.monthly.MonthLines;
import cn.chenghua.governance.monthly.MonthLines.Filter;
import cn.chenghua.governance.monthly.MonthLines.State;
import cn.chenghua.governance.monthly.MonthRefused;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads months and questions about their reports; what they name must exist. */
@Component
class MonthFilters {

    /** The states in which a report waits for its unit. */
    static final List<State> WAITING = List.of(State.OPEN, State.STALE);
    private final MonthLines lines;
    private final Hierarchies hierarchies;
    private final CalendarDays calendar;
    private final Clock clock;
    private final int dueDays;

    MonthFilters(MonthLines lines, Hierarchies hierarchies, CalendarDays calendar, Clock clock,
            @Value("${governance.monthly.due-working-days:5}") int dueDays) {
        this.lines = lines;
        this.hierarchies = hierarchies;
        this.calendar = calendar;
        this.clock = clock;
        this.dueDays = dueDays;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    /** Written 2018-09. */
    static YearMonth month(String text) {
        try {
            var month = YearMonth.parse(text.strip());
            Days.within("month", month.atDay(1));
            return month;
        } catch (DateTimeException e) {
            throw MonthRefused.month(text);
        }
    }

    /** The last day on which a month's reports are in time: some working days into the next. */
    LocalDate due(YearMonth month) {
        return calendar.calendar().plus(month.atEndOfMonth(), dueDays);
    }

    /** The months that are reported on: those begun already, the running one and the one before, the latest first. */
    List<YearMonth> months() {
        var now = YearMonth.from(today());
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(now, now.minusMonths(1)), lines.months().stream())
                .filter(month -> !month.isAfter(now)).distinct().sorted(java.util.Comparator.reverseOrder()).toList();
    }

    Filter of(Actor actor, YearMonth month, MonthQuery query) {
        var scope = query.forMe() ? own(actor) : actor.reads();
        var state = query.state();
        return new Filter(scope, month, within(actor, query.unit()), given(query.responsible()),
                state != null && !state.isBlank()
                        ? List.of(Typed.constant(State.class, "state", state))
                        : query.forMe() ? WAITING : List.of(),
                null);
    }

    /** What waits for the actor as the reporting unit; whoever looks after the whole district is asked for none of it. */
    static Scope own(Actor actor) {
        var edits = actor.scope(Right.EDIT_PROJECTS);
        return edits.wholeDistrict() ? Scope.nothing() : edits;
    }

    private @Nullable Scope within(Actor actor, @Nullable String unit) {
        var text = given(unit);
        if (text == null) {
            return null;
        }
        var code = new UnitCode(text);
        var hierarchy = hierarchies.current();
        if (hierarchy.find(code).isEmpty() || !actor.reads().widest().covers(code)) {
            throw new Hierarchy.UnknownUnit(code.value());
        }
        return Scope.of(hierarchy.within(code, today()));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
