package cn.chenghua.governance.featuredstreet.web;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleDesk;
import cn.chenghua.governance.featuredstreet.rule.FeaturedTerm;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settings of initiative three, each beside its suggestion. */
@Controller
class FeaturedRuleController {

    private static final long MOST = 99_999_999;

    private final FeaturedRuleDesk desk;
    private final FeaturedRuleBook book;
    private final FeaturedWords words;
    private final Forms forms;

    FeaturedRuleController(FeaturedRuleDesk desk, FeaturedRuleBook book, FeaturedWords words, Forms forms) {
        this.desk = desk;
        this.book = book;
        this.words = words;
        this.forms = forms;
    }

    @GetMapping("/featured/rules")
    String show(Actor actor, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, model);
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("rules", book.current());
        model.addAttribute("terms", FeaturedTerm.values());
        model.addAttribute("parts", Mandatory.values());
        model.addAttribute("words", words);
        model.addAttribute("edits", actor.scope(Right.SET_STANDARDS).wholeDistrict());
        return "featured/rules";
    }

    @PostMapping("/featured/rules")
    String set(Actor actor, @RequestParam MultiValueMap<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var fields = typed.toSingleValueMap();
        return forms.change("rules", fields, new Forms.Answer(model, next, response, "/featured/rules"), () -> {
            var terms = new EnumMap<FeaturedTerm, Integer>(FeaturedTerm.class);
            for (var term : FeaturedTerm.values()) {
                terms.put(term, (int) Math.min(MOST, Typed.number(term.name(), fields.get(term.name()))));
            }
            var chosen = new EnumMap<Mandatory, Set<String>>(Mandatory.class);
            for (var part : Mandatory.values()) {
                chosen.put(part, new HashSet<>(typed.getOrDefault(part.name(), List.of())));
            }
            desk.set(actor, terms, chosen);
        }, () -> page(actor, model));
    }
}
