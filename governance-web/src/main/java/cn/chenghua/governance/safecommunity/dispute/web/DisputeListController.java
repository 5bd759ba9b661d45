package cn.chenghua.governance.safecommunity.dispute.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.safecommunity.dispute.DisputeLevel;
import cn.chenghua.governance.safecommunity.dispute.DisputeRegister;
import cn.chenghua.governance.safecommunity.dispute.DisputeSort;
import cn.chenghua.governance.safecommunity.web.SafetyView;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of disputes with names masked, and how they stand level by level. */
@Controller
class DisputeListController {

    private static final int PAGE = 50;
    private final DisputeRegister register;
    private final SafetyView view;

    DisputeListController(DisputeRegister register, SafetyView view) {
        this.register = register;
        this.view = view;
    }

    @GetMapping("/safety/disputes")
    String list(Actor actor, @ModelAttribute DisputeQuery query, @RequestParam(required = false) @Nullable String after,
            Model model) {
        view.fill(actor, model);
        var filter = query.filter(actor, view);
        var found = register.list(filter, DisputeQuery.after(after), PAGE + 1);
        var shown = SafetyView.first(found, PAGE);
        model.addAttribute("query", query);
        model.addAttribute("disputes", shown);
        model.addAttribute("count", register.count(filter));
        model.addAttribute("sorts", view.choices("sort", DisputeSort.values()));
        model.addAttribute("levels", view.choices("level", DisputeLevel.values()));
        model.addAttribute("standings", view.choices("standing", DisputeRegister.Kind.values()));
        model.addAttribute("mediates", actor.may(Right.MEDIATE));
        model.addAttribute("next", found.size() > PAGE ? "/safety/disputes" + query.from(shown.getLast()) : null);
        return "safety/disputes";
    }

    @GetMapping("/safety/dispute-figures")
    String figures(Actor actor, @RequestParam(required = false) @Nullable String unit, Model model) {
        view.fill(actor, model);
        model.addAttribute("unit", unit);
        model.addAttribute("levels", DisputeLevel.values());
        model.addAttribute("standings", register
                .standings(DisputeRegister.Filter.all(view.scope(actor, Right.SEE_DISPUTES, unit))));
        model.addAttribute("none", DisputeRegister.Standing.NONE);
        return "safety/dispute-figures";
    }
}
