package cn.chenghua.governance.safecommunity.rule.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.safecommunity.rule.SafetyRuleDesk;
import cn.chenghua.governance.safecommunity.rule.SafetyRules;
import cn.chenghua.governance.safecommunity.rule.SafetyTerm;
import cn.chenghua.governance.safecommunity.web.SafetyView;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settings with their suggestions and who set them. */
@Controller
class SafetyRuleController {

    private final SafetyRules rules;
    private final SafetyRuleDesk desk;
    private final SafetyView view;
    private final Forms forms;

    SafetyRuleController(SafetyRules rules, SafetyRuleDesk desk, SafetyView view, Forms forms) {
        this.rules = rules;
        this.desk = desk;
        this.view = view;
        this.forms = forms;
    }

    @GetMapping("/safety/settings")
    String show(Actor actor, Model model) {
        view.fill(actor, model);
        var values = new LinkedHashMap<SafetyTerm, Integer>();
        Arrays.stream(SafetyTerm.values()).forEach(term -> values.put(term, rules.of(term)));
        model.addAttribute("values", values);
        model.addAttribute("setBy", rules.setBy());
        model.addAttribute("sets", actor.scope(Right.SET_STANDARDS).wholeDistrict());
        return "safety/rules";
    }

    @PostMapping("/safety/settings")
    String set(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return forms.change("rules", typed, new Forms.Answer(model, next, response, "/safety/settings"), () -> {
            var values = new EnumMap<SafetyTerm, Integer>(SafetyTerm.class);
            for (var term : SafetyTerm.values()) {
                values.put(term, SafetyView.small(term.name(), typed.get(term.name())));
            }
            desk.set(actor, values);
        }, () -> show(actor, model));
    }
}
