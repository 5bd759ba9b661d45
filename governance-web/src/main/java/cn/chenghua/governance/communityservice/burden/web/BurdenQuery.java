package cn.chenghua.governance.communityservice.burden.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/**
 * Which months the burden is asked for: at most 36, the last twelve where nothing is said.
 *
 * @param view THEN counts by the communities of that day, NOW by those of today
 */
public record BurdenQuery(@Nullable String from, @Nullable String to, @Nullable String month, @Nullable String unit,
        @Nullable String view) {

    private static final int USUAL = 12;
    private static final int MOST = 36;

    YearMonth last(LocalDate today) {
        var asked = read("to", to, YearMonth.from(today));
        return asked.isAfter(YearMonth.from(today)) ? YearMonth.from(today) : asked;
    }

    YearMonth first(LocalDate today) {
        var last = last(today);
        var asked = read("from", from, last.minusMonths(USUAL - 1L));
        return asked.isAfter(last) ? last : asked.isBefore(last.minusMonths(MOST - 1L)) ? last.minusMonths(MOST - 1L) : asked;
    }

    YearMonth one(LocalDate today) {
        var asked = read("month", month, YearMonth.from(today));
        return asked.isAfter(YearMonth.from(today)) ? YearMonth.from(today) : asked;
    }

    boolean now() {
        return Typed.text(view).isEmpty() || View.NOW == Typed.constant(View.class, "view", view);
    }

    Scope scope(Actor actor, Hierarchy units, LocalDate today) {
        var seen = actor.reads().widest();
        if (Typed.text(unit).isEmpty()) {
            return seen;
        }
        var asked = new UnitCode(Typed.text(unit));
        if (units.find(asked).isEmpty() || !seen.covers(asked)) {
            throw new Hierarchy.UnknownUnit(asked.value());
        }
        return seen.and(Scope.of(units.within(asked, today)));
    }

    private static YearMonth read(String field, @Nullable String text, YearMonth otherwise) {
        if (Typed.text(text).isEmpty()) {
            return otherwise;
        }
        try {
            var month = YearMonth.parse(Typed.text(text));
            Days.within(field, month.atDay(1));
            return month;
        } catch (DateTimeException e) {
            throw new Typed.Unreadable("typed.day", field, Typed.text(text));
        }
    }

    Map<String, String> applied() {
        var values = new LinkedHashMap<String, String>();
        ListLink.put(values, "from", from);
        ListLink.put(values, "to", to);
        ListLink.put(values, "month", month);
        ListLink.put(values, "unit", unit);
        ListLink.put(values, "view", view);
        return values;
    }

    /** The query of one month of the same unit and view. */
    public String in(YearMonth wanted) {
        return ListLink.of(new BurdenQuery(null, null, wanted.toString(), unit, view).applied());
    }

    /** The query of the records of one sort in a month and unit. */
    public String records(YearMonth wanted, String sort, @Nullable String within) {
        var values = new BurdenQuery(null, null, wanted.toString(), within == null ? unit : within, null).applied();
        values.put("sort", sort);
        return ListLink.of(values);
    }

    public String link() {
        return ListLink.of(applied());
    }

    /** By the map of then or of today. */
    enum View {
        THEN, NOW
    }
}
