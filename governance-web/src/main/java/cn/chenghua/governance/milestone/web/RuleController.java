package cn.chenghua.governance.milestone.web;

import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.milestone.CountingStages;
import cn.chenghua.governance.milestone.RuleDesk;
import cn.chenghua.governance.milestone.StageTerms;
import cn.chenghua.governance.milestone.lamp.Policy;
import cn.chenghua.governance.milestone.lamp.ThresholdDesk;
import cn.chenghua.governance.milestone.lamp.Thresholds;
import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.web.ProjectFilters;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** By which thresholds lamps light, and how long stages usually take; what is only suggested says so. */
@Controller
@RequestMapping("/milestones/rules")
class RuleController {

    private final Thresholds thresholds;
    private final ThresholdDesk thresholdDesk;
    private final StageTerms terms;
    private final RuleDesk desk;
    private final CountingStages counting;
    private final ProjectKinds kinds;
    private final ProjectFilters filters;
    private final ProjectWords projectWords;
    private final MilestoneWords words;
    private final Sentences sentences;

    RuleController(Thresholds thresholds, ThresholdDesk thresholdDesk, StageTerms terms, RuleDesk desk, CountingStages counting,
            ProjectKinds kinds, ProjectFilters filters, ProjectWords projectWords, MilestoneWords words, Sentences sentences) {
        this.thresholds = thresholds;
        this.thresholdDesk = thresholdDesk;
        this.terms = terms;
        this.desk = desk;
        this.counting = counting;
        this.kinds = kinds;
        this.filters = filters;
        this.projectWords = projectWords;
        this.words = words;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, @RequestParam(required = false) @Nullable String kind, Model model) {
        var shown = kind == null || kind.isBlank() ? kinds.all().getFirst() : kinds.get(kind);
        model.addAttribute("thresholds", thresholds.all());
        model.addAttribute("kind", shown);
        model.addAttribute("kinds", projectWords.kinds());
        model.addAttribute("stages", shown.stages().stream().map(ProjectKind.Term::code)
                .map(stage -> terms.of(shown.code(), stage)).toList());
        model.addAttribute("touched", counting.of(Attributes.of(Map.of("kind", shown.code())), filters.today()));
        model.addAttribute("needs", words.kinds());
        model.addAttribute("words", words);
        model.addAttribute("projectWords", projectWords);
        model.addAttribute("edits", actor.may(Right.DEFINE_TARGETS));
        return "milestone/rules";
    }

    @PostMapping("/threshold")
    String threshold(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        return save(actor, "", next, () -> thresholdDesk.agree(actor, Typed.constant(Policy.class, "policy", typed.get("policy")),
                Typed.version(typed), number(typed, "yellow"), number(typed, "red"), typed.containsKey("active")));
    }

    @PostMapping("/stage")
    String stage(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        var kind = kinds.get(Typed.text(typed, "kind")).code();
        var needs = Typed.text(typed, "needs");
        return save(actor, "?kind=" + kind, next,
                () -> desk.agree(actor, kind, Typed.text(typed, "stage"), number(typed, "workingDays"),
                        needs.isEmpty() ? null : Typed.constant(Evidence.Kind.class, "needs", needs)));
    }

    private String save(Actor actor, String query, RedirectAttributes next, Runnable change) {
        actor.check(Right.DEFINE_TARGETS);
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("milestone.saved"));
        } catch (Refusal refusal) {
            next.addFlashAttribute("warning", sentences.of(refusal));
        }
        return "redirect:/milestones/rules" + query;
    }

    private static int number(Map<String, String> typed, String field) {
        return (int) Math.min(1_000_000, Typed.number(field, typed.get(field)));
    }
}
