package cn.chenghua.governance.supervision.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.supervision.CaseLines;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;
import cn.chenghua.governance.supervision.SupervisedCase.State;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases, its filters kept in the link, with the counts by state. */
@Controller
class CaseListController {

    private static final int PAGE = 50;
    private static final int COUNTED = 10_000;
    private final CaseLines lines;
    private final CaseFilters filters;
    private final CaseWords words;
    private final UnitNames units;

    CaseListController(CaseLines lines, CaseFilters filters, CaseWords words, UnitNames units) {
        this.lines = lines;
        this.filters = filters;
        this.words = words;
        this.units = units;
    }

    @GetMapping("/supervision")
    String list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String state, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String origin, @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean mine, @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String target, @RequestParam(required = false) @Nullable String after,
            Model model) {
        var query = new CaseQuery(text, state, unit, origin, overdue, mine, project, target, after);
        var filter = filters.of(actor, query);
        var found = lines.list(filter, after == null || after.isBlank() ? null : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("query", query);
        model.addAttribute("lines", shown);
        model.addAttribute("count", lines.count(filter, COUNTED + 1));
        model.addAttribute("counted", COUNTED);
        model.addAttribute("tallies", lines.tally(filter.in(java.util.List.of())));
        model.addAttribute("next", found.size() > PAGE ? "/supervision" + query.from(shown.getLast().number()) : null);
        model.addAttribute("today", filters.today());
        model.addAttribute("words", words);
        model.addAttribute("states", words.choices(State.class, "supervision.state."));
        model.addAttribute("origins", words.choices(Origin.class, "supervision.origin."));
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new UnitCode(choice.getKey()))).toList());
        model.addAttribute("supervises", actor.may(Right.SUPERVISE));
        return "supervision/cases";
    }
}
