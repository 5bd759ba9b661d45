package cn.chenghua.governance.casework.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.casework.CaseworkLines;
import cn.chenghua.governance.casework.DisorderCase.State;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of cases, its filters kept in the link, with the counts by state. */
@Controller
class DisorderListController {

    private static final int PAGE = 50;
    private static final int COUNTED = 10_000;
    private final CaseworkLines lines;
    private final DisorderFilters filters;
    private final DisorderWords words;
    private final DisorderNames names;
    private final UnitNames units;

    DisorderListController(CaseworkLines lines, DisorderFilters filters, DisorderWords words, DisorderNames names,
            UnitNames units) {
        this.lines = lines;
        this.filters = filters;
        this.words = words;
        this.names = names;
        this.units = units;
    }

    @GetMapping("/cases")
    String list(Actor actor, @ModelAttribute("query") DisorderQuery query, Model model) {
        var filter = filters.of(actor, query);
        var after = query.after();
        var found = lines.list(filter, after == null || after.isBlank() ? null : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("lines", shown);
        model.addAttribute("count", lines.count(filter, COUNTED + 1));
        model.addAttribute("counted", COUNTED);
        model.addAttribute("tallies", lines.tally(filter.in(List.of())));
        model.addAttribute("next", found.size() > PAGE ? "/cases" + query.from(shown.getLast().number()) : null);
        model.addAttribute("now", filters.now());
        model.addAttribute("words", words);
        model.addAttribute("states", words.choices(State.class, "casework.state."));
        model.addAttribute("outcomes", words.choices(Outcome.class, "casework.closed."));
        model.addAttribute("kinds", words.choices(AssetKind.class, "casework.kind-of-asset."));
        model.addAttribute("disorders", names.choices());
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new UnitCode(choice.getKey()))).toList());
        model.addAttribute("handles", actor.may(Right.HANDLE_CASES));
        model.addAttribute("reads", actor.may(Right.READ));
        return "casework/cases";
    }
}
