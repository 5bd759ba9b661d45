package cn.chenghua.governance.communityservice.burden.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.admission.AdmissionDesk;
import cn.chenghua.governance.communityservice.burden.BurdenBook;
import cn.chenghua.governance.communityservice.burden.BurdenLedger;
import cn.chenghua.governance.communityservice.burden.BurdenMonth;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The burden month by month, in one month by community, the records behind it, and what was taken away. */
@Controller
class BurdenController {

    private static final LocalDate BEGINNING = LocalDate.of(2017, 1, 1);
    private static final int MOST = 1_000;
    private static final List<String> COLUMNS = List.of("month", "communities", "tasks", "looks", "forms", "fields", "uploads",
            "minutes", "plates", "bare", "items", "estimate", "index");
    private final BurdenLedger ledger;
    private final BurdenBook book;
    private final AdmissionDesk admission;
    private final Hierarchies hierarchies;
    private final Places places;
    private final UnitNames units;
    private final Sentences sentences;

    BurdenController(BurdenLedger ledger, BurdenBook book, AdmissionDesk admission, Hierarchies hierarchies, Places places,
            UnitNames units, Sentences sentences) {
        this.ledger = ledger;
        this.book = book;
        this.admission = admission;
        this.hierarchies = hierarchies;
        this.places = places;
        this.units = units;
        this.sentences = sentences;
    }

    private List<BurdenMonth> months(Actor actor, BurdenQuery query) {
        var today = ledger.today();
        return ledger.months(query.scope(actor, hierarchies.current(), today), admission.all(actor), query.first(today),
                query.last(today), query.now());
    }

    @GetMapping("/services/burden")
    String show(Actor actor, @ModelAttribute BurdenQuery query, Model model) {
        var today = ledger.today();
        var months = months(actor, query);
        model.addAttribute("query", query);
        model.addAttribute("first", query.first(today));
        model.addAttribute("last", query.last(today));
        model.addAttribute("now", query.now());
        model.addAttribute("months", months);
        model.addAttribute("chartMonths", joined(months, month -> month.month().toString()));
        model.addAttribute("estimated", joined(months, month -> month.estimate().minutes()));
        model.addAttribute("recorded", joined(months, month -> month.each(month.load().minutes())));
        model.addAttribute("today", today);
        model.addAttribute("since", BEGINNING);
        model.addAttribute("departments", ledger.departments(admission.all(actor), BEGINNING, today));
        takenAway(actor, null, model);
        model.addAttribute("places", places.seen(actor));
        return "admission/burden";
    }

    /** @param department only what was taken away from this one; a hyphen stands for the district office */
    private void takenAway(Actor actor, @Nullable String department, Model model) {
        var today = ledger.today();
        var taken = ledger.taken(admission.all(actor), BEGINNING, today).stream().filter(line -> department == null
                || line.facts().department().equals(department.equals("-") ? "" : department.strip())).toList();
        var saved = BurdenLedger.sum(taken);
        var communities = hierarchies.current().on(today, Level.COMMUNITY).size();
        model.addAttribute("taken", taken);
        model.addAttribute("saved", saved);
        model.addAttribute("communities", communities);
        model.addAttribute("savedHours", BigDecimal.valueOf(saved.minutes()).divide(BigDecimal.valueOf(60), 1,
                java.math.RoundingMode.HALF_UP));
        model.addAttribute("since", BEGINNING);
    }

    @GetMapping("/services/burden/taken")
    String taken(Actor actor, @RequestParam(required = false) @Nullable String department, Model model) {
        takenAway(actor, department, model);
        return "admission/taken";
    }

    @GetMapping("/services/burden/communities")
    String communities(Actor actor, @ModelAttribute BurdenQuery query, Model model) {
        var today = ledger.today();
        var month = query.one(today);
        var found = ledger.communities(query.scope(actor, hierarchies.current(), today), month, query.now());
        model.addAttribute("query", query);
        model.addAttribute("month", month);
        model.addAttribute("now", query.now());
        model.addAttribute("day", ledger.day(month));
        model.addAttribute("communities", found);
        model.addAttribute("unitName", units.asOfNow());
        model.addAttribute("total", found.stream().map(one -> one.load())
                .reduce(cn.chenghua.governance.communityservice.burden.Load.NOTHING, (one, other) -> one.plus(other)));
        model.addAttribute("places", places.seen(actor));
        return "admission/communities";
    }

    @GetMapping("/services/burden/records")
    String records(Actor actor, @ModelAttribute BurdenQuery query, @RequestParam(defaultValue = "TASK") String sort,
            Model model) {
        var today = ledger.today();
        var month = query.one(today);
        var wanted = Typed.constant(BurdenBook.Sort.class, "sort", sort);
        model.addAttribute("query", query);
        model.addAttribute("month", month);
        model.addAttribute("sort", wanted);
        model.addAttribute("entries", book.entries(query.scope(actor, hierarchies.current(), today), month, wanted, MOST));
        model.addAttribute("most", MOST);
        model.addAttribute("unitName", units.asOfNow());
        return "admission/records";
    }

    @GetMapping("/services/burden.csv")
    @ResponseBody
    void csv(Actor actor, @ModelAttribute BurdenQuery query, HttpServletResponse response) throws IOException {
        var headers = COLUMNS.stream().map(column -> TableWriter.Column.of(sentences.say("admission.burden." + column))).toList();
        try (var writer = TableWriter.csv(Download.csv(response, "burden"), headers)) {
            for (var month : months(actor, query)) {
                var load = month.load();
                writer.row(month.month().toString(), month.communities(), load.tasks(), load.looks(), load.forms(),
                        load.fields(), load.uploads(), load.minutes(), load.plates(), load.bare(), month.items(),
                        month.estimate().minutes(), month.index());
            }
        }
    }

    private static String joined(List<BurdenMonth> months, Function<BurdenMonth, @Nullable Object> value) {
        Stream<String> values = months.stream().map(month -> String.valueOf(value.apply(month)));
        return values.collect(Collectors.joining(","));
    }
}
