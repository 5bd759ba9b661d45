package cn.chenghua.governance.backstreet.web;

import java.util.EnumMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.rule.DepthRule;
import cn.chenghua.governance.backstreet.rule.StreetRuleBook;
import cn.chenghua.governance.backstreet.rule.StreetRuleDesk;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.inspection.standard.Standard;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settings of initiative two, each beside its suggestion. */
@Controller("backstreetRuleController")
class RuleController {

    private static final long MOST = 99_999_999;
    private final StreetRuleDesk desk;
    private final StreetRuleBook book;
    private final Standards standards;
    private final BackstreetWords words;
    private final Forms forms;

    RuleController(StreetRuleDesk desk, StreetRuleBook book, Standards standards, BackstreetWords words, Forms forms) {
        this.desk = desk;
        this.book = book;
        this.standards = standards;
        this.words = words;
        this.forms = forms;
    }

    @GetMapping("/backstreet/rules")
    String show(Actor actor, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, model);
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("rules", book.current());
        model.addAttribute("terms", StreetTerm.values());
        model.addAttribute("depths", Depth.values());
        model.addAttribute("codes", standards.all().stream().map(Standard::code).distinct().toList());
        model.addAttribute("words", words);
        model.addAttribute("edits", actor.scope(Right.SET_STANDARDS).wholeDistrict());
        return "backstreet/rules";
    }

    @PostMapping("/backstreet/rules")
    String set(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return forms.change("rules", typed, new Forms.Answer(model, next, response, "/backstreet/rules"), () -> {
            var terms = new EnumMap<StreetTerm, Integer>(StreetTerm.class);
            for (var term : StreetTerm.values()) {
                terms.put(term, number(typed, term.name()));
            }
            var depths = new EnumMap<Depth, DepthRule>(Depth.class);
            for (var depth : Depth.values()) {
                depths.put(depth, new DepthRule(Typed.text(typed, "standard_" + depth), number(typed, "least_" + depth)));
            }
            desk.set(actor, terms, depths);
        }, () -> page(actor, model));
    }

    private static int number(Map<String, String> typed, String field) {
        return (int) Math.min(MOST, Typed.number(field, typed.get(field)));
    }
}
