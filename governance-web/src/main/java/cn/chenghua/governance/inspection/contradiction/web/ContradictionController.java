package cn.chenghua.governance.inspection.contradiction.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.inspection.contradiction.ContradictionDesk;
import cn.chenghua.governance.inspection.contradiction.Contradictions;
import cn.chenghua.governance.inspection.contradiction.Nearness;
import cn.chenghua.governance.inspection.contradiction.Reason;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Contradictions with their reasons, the rate by kind and level, and how near is near. */
@Controller
@RequestMapping("/contradictions")
class ContradictionController {

    private static final int PAGE = 50;
    private static final int COUNTED = 10_000;
    private static final int RATED = 30;
    private final ContradictionDesk desk;
    private final Contradictions contradictions;
    private final Standards standards;
    private final Sentences sentences;
    private final Clock clock;

    ContradictionController(ContradictionDesk desk, Contradictions contradictions, Standards standards, Sentences sentences,
            Clock clock) {
        this.desk = desk;
        this.contradictions = contradictions;
        this.standards = standards;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable String open,
            @RequestParam(required = false) @Nullable UUID after, Model model) {
        var reasoned = "true".equals(open) ? Boolean.FALSE : null;
        var scope = actor.reads();
        var behind = after == null ? null : contradictions.find(after, scope).orElse(null);
        var found = contradictions.list(scope, reasoned, behind, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("open", reasoned != null);
        model.addAttribute("lines", shown);
        model.addAttribute("count", contradictions.count(scope, reasoned, COUNTED + 1));
        model.addAttribute("counted", COUNTED);
        model.addAttribute("next", found.size() > PAGE
                ? "/contradictions?" + (reasoned == null ? "" : "open=true&") + "after=" + shown.getLast().id()
                : null);
        model.addAttribute("rates", contradictions.rates(scope, clock.instant().minus(Duration.ofDays(RATED))));
        model.addAttribute("rated", RATED);
        model.addAttribute("nearness", contradictions.nearness());
        model.addAttribute("sets", actor.may(Right.SET_STANDARDS));
        return "inspection/contradictions";
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, desk.read(actor, id), model);
    }

    @PostMapping("/{id}/reasons")
    String explain(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        var found = desk.read(actor, id);
        try {
            desk.explain(actor, id, Typed.constant(Reason.class, "reason", typed.get("reason")), Typed.text(typed, "said"));
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("typed", typed);
            return page(actor, found, model);
        }
        next.addFlashAttribute("notice", sentences.say("contradiction.explained"));
        return "redirect:/contradictions/" + id;
    }

    @PostMapping("/nearness")
    String set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        desk.set(actor, Nearness.of(Typed.number("days", typed.get("days")), Typed.number("metres", typed.get("metres"))));
        next.addFlashAttribute("notice", sentences.say("contradiction.nearness.saved"));
        return "redirect:/contradictions";
    }

    private String page(Actor actor, Contradictions.Line found, Model model) {
        var reasons = new LinkedHashMap<String, String>();
        Arrays.stream(Reason.values())
                .forEach(reason -> reasons.put(reason.name(), sentences.say("contradiction.reason." + reason.name())));
        model.addAttribute("found", found);
        model.addAttribute("disorder", standards.taxonomy(found.taxonomy()).flatMap(one -> one.find(found.disorder()))
                .orElse(null));
        model.addAttribute("reasons", reasons);
        model.addAttribute("explains",
                found.reason() == null && actor.scope(Right.INSPECT).covers(found.unit(), found.responsible()));
        return "inspection/contradiction";
    }
}
