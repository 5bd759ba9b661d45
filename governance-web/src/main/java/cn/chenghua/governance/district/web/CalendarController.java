package cn.chenghua.governance.district.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.district.calendar.WorkingCalendar;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CalendarController {

    private final CalendarDays days;
    private final Clock clock;

    CalendarController(CalendarDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String year(@RequestParam(required = false) @Nullable Integer year, Model model) {
        var today = LocalDate.now(clock.withZone(Days.ZONE));
        var shown = Days.within("year", LocalDate.of(year == null ? today.getYear() : Math.clamp(year, -9999, 9999), 1, 1))
                .getYear();
        var all = days.all();
        var calendar = new WorkingCalendar(all);
        model.addAttribute("year", shown);
        model.addAttribute("earlier", shown > Days.FIRST.getYear() ? shown - 1 : null);
        model.addAttribute("later", shown < Days.LAST.getYear() ? shown + 1 : null);
        model.addAttribute("known", calendar.knows(shown));
        model.addAttribute("special", all.stream().filter(day -> day.day().getYear() == shown).toList());
        model.addAttribute("working", calendar.between(LocalDate.of(shown, 1, 1), LocalDate.of(shown + 1, 1, 1)));
        model.addAttribute("months",
                IntStream.rangeClosed(1, 12).mapToObj(month -> Month.of(YearMonth.of(shown, month), calendar, today)).toList());
        return "district/calendar";
    }

    /** A month as weeks from Monday to Sunday. */
    record Month(YearMonth month, int working, List<List<Cell>> weeks) {
        static Month of(YearMonth month, WorkingCalendar calendar, LocalDate today) {
            var monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
            var weeks = Stream.iterate(monday, start -> !start.isAfter(month.atEndOfMonth()), start -> start.plusWeeks(1))
                    .map(start -> start.datesUntil(start.plusWeeks(1)).map(day -> Cell.of(day, month, calendar, today)).toList())
                    .toList();
            return new Month(month, calendar.between(month.atDay(1), month.plusMonths(1).atDay(1)), weeks);
        }
    }

    /** A day in its week; blank outside the month. */
    record Cell(@Nullable Integer number, String sort, String name, boolean today) {
        static Cell of(LocalDate day, YearMonth month, WorkingCalendar calendar, LocalDate today) {
            if (!YearMonth.from(day).equals(month)) {
                return new Cell(null, "none", "", false);
            }
            var special = calendar.special(day);
            var sort = special.map(known -> known.kind() == CalendarDay.Kind.HOLIDAY ? "holiday" : "make-up")
                    .orElse(WorkingCalendar.weekend(day) ? "weekend" : "worked");
            return new Cell(day.getDayOfMonth(), sort, special.map(CalendarDay::name).orElse(""), day.equals(today));
        }
    }
}
