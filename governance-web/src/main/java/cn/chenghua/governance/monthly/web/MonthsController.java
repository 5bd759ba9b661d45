package cn.chenghua.governance.monthly.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.monthly.ApprovalDesk;
import cn.chenghua.governance.monthly.MonthBook.Lock;
import cn.chenghua.governance.monthly.MonthLines;
import cn.chenghua.governance.monthly.MonthLines.Burden;
import cn.chenghua.governance.monthly.MonthLines.Count;
import cn.chenghua.governance.monthly.MonthLines.Filter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The months with how far each has come, and what reporting takes. */
@Controller
class MonthsController {

    private static final int MONTHS = 24;
    private final MonthLines lines;
    private final ApprovalDesk approvals;
    private final MonthFilters filters;
    private final MonthWords words;
    private final Hierarchies hierarchies;

    MonthsController(MonthLines lines, ApprovalDesk approvals, MonthFilters filters, MonthWords words, Hierarchies hierarchies) {
        this.lines = lines;
        this.approvals = approvals;
        this.filters = filters;
        this.words = words;
        this.hierarchies = hierarchies;
    }

    @GetMapping("/monthly")
    String months(Actor actor, Model model) {
        model.addAttribute("months", rows(actor));
        model.addAttribute("today", filters.today());
        return "monthly/months";
    }

    List<Row> rows(Actor actor) {
        return filters.months().stream().limit(MONTHS).map(month -> row(actor, month)).toList();
    }

    private Row row(Actor actor, YearMonth month) {
        var counts = lines.counts(Filter.all(actor.reads(), month));
        return new Row(month, filters.due(month), counts, approvals.lock(month).orElse(null));
    }

    @GetMapping("/monthly/burden")
    String burden(Actor actor, Model model) {
        model.addAttribute("burden", burden(actor));
        model.addAttribute("names", words.units());
        model.addAttribute("words", words);
        return "monthly/burden";
    }

    /** What reporting took by month and sub-district. */
    List<Burden> burden(Actor actor) {
        var hierarchy = hierarchies.current();
        var sums = new TreeMap<String, Burden>(java.util.Comparator.reverseOrder());
        for (var one : lines.burden(actor.reads())) {
            var place = subdistrict(hierarchy, one.place(), one.month());
            sums.merge(one.month() + " " + place, new Burden(one.month(), place, one.reports(), one.offered(), one.filled(),
                    one.seconds()), MonthsController::plus);
        }
        return List.copyOf(sums.values());
    }

    private static UnitCode subdistrict(Hierarchy hierarchy, UnitCode place, YearMonth month) {
        return hierarchy.subdistrict(place, month.atEndOfMonth()).map(Hierarchy.Place::unit)
                .orElseGet(() -> hierarchy.district().code());
    }

    private static Burden plus(Burden one, Burden other) {
        return new Burden(one.month(), one.place(), one.reports() + other.reports(), one.offered() + other.offered(),
                one.filled() + other.filled(), one.seconds() + other.seconds());
    }

    /** One month of the list. */
    record Row(YearMonth month, LocalDate due, List<Count> counts, @Nullable Lock lock) {

        public int all() {
            return counts.stream().mapToInt(Count::count).sum();
        }

        /** How many still wait for their unit. */
        public int waiting() {
            return counts.stream().filter(count -> MonthFilters.WAITING.contains(count.state())).mapToInt(Count::count).sum();
        }

        public int differing() {
            return counts.stream().filter(count -> count.state() == MonthLines.State.DIFFERS).mapToInt(Count::count).sum();
        }

        public boolean late(LocalDate today) {
            return lock == null && due.isBefore(today);
        }
    }
}
