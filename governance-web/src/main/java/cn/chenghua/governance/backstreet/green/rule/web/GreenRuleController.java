package cn.chenghua.governance.backstreet.green.rule.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRuleDesk;
import cn.chenghua.governance.backstreet.green.rule.GreenRules;
import cn.chenghua.governance.backstreet.green.rule.GreenRules.Decision;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The numbers the office sets, each with who set it when and why, or labelled as a suggestion. */
@Controller
@RequestMapping("/backstreet/green/rules")
class GreenRuleController {

    private final GreenRules rules;
    private final GreenRuleDesk desk;
    private final Sentences sentences;

    GreenRuleController(GreenRules rules, GreenRuleDesk desk, Sentences sentences) {
        this.rules = rules;
        this.desk = desk;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var decisions = rules.decisions();
        model.addAttribute("rows", Arrays.stream(GreenRule.values()).map(rule -> new Row(rule,
                decisions.stream().filter(decision -> decision.rule() == rule).findFirst().orElse(null))).toList());
        model.addAttribute("decisions", decisions);
        model.addAttribute("sets", actor.may(Right.SET_STANDARDS));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        model.addAttribute("differences", List.of());
        return "green/rules";
    }

    @PostMapping
    String decide(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var name = Typed.text(typed, "rule");
        try {
            var value = Typed.amount(typed, "value");
            if (value == null) {
                throw new Typed.Unreadable("typed.amount", "value", "");
            }
            desk.decide(actor, Typed.constant(GreenRule.class, "rule", name), value, Typed.text(typed, "reason"));
            next.addFlashAttribute("notice", sentences.say("green.saved"));
            return "redirect:/backstreet/green/rules";
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("failed", name);
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("field", refusal.field());
            model.addAttribute("typed", typed);
            return show(actor, model);
        }
    }

    /** A rule with the decision in force; none where the suggestion holds. */
    record Row(GreenRule rule, @Nullable Decision decision) {
    }
}
