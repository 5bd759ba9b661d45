package cn.chenghua.governance.plan.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.plan.Clause;
import cn.chenghua.governance.plan.ClauseRepository;
import cn.chenghua.governance.plan.Initiative;
import cn.chenghua.governance.plan.PlanRepository;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.TargetDesk;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan's text with its clauses marked, where each of them stands, and the period the plan runs in. */
@Controller
class PlanController {

    private final PlanRepository plans;
    private final ClauseRepository clauses;
    private final ProgressReport report;
    private final TargetDesk desk;
    private final Questions questions;
    private final Sentences sentences;
    private final List<ClausePages> pages;

    PlanController(PlanRepository plans, ClauseRepository clauses, ProgressReport report, TargetDesk desk, Questions questions,
            Sentences sentences, ObjectProvider<ClausePages> pages) {
        this.plans = plans;
        this.clauses = clauses;
        this.report = report;
        this.desk = desk;
        this.questions = questions;
        this.sentences = sentences;
        this.pages = pages.orderedStream().toList();
    }

    @GetMapping("/plan")
    String text(Actor actor, @RequestParam(required = false) @Nullable Initiative initiative,
            @RequestParam(required = false) Clause.@Nullable Kind kind,
            Model model) {
        model.addAttribute("period", PeriodForm.of(plans.findAll().getFirst()));
        return page(actor, initiative, kind, model);
    }

    private String page(Actor actor, @Nullable Initiative initiative, Clause.@Nullable Kind kind, Model model) {
        var plan = plans.findAll().getFirst();
        var all = clauses.findAllByOrderByOffset();
        var question = questions.of(actor, null, null, null);
        Map<String, List<ProgressBar>> standing = report.all(question).stream().map(ProgressBar::new)
                .collect(Collectors.groupingBy(row -> row.progress().target().clause()));
        model.addAttribute("plan", plan);
        model.addAttribute("paragraphs", Passage.paragraphs(plan.text(), all));
        model.addAttribute("clauses", all.stream().filter(c -> initiative == null || c.initiative() == initiative)
                .filter(c -> kind == null || c.kind() == kind).toList());
        model.addAttribute("standing", standing);
        model.addAttribute("pages", pages.stream().flatMap(feature -> feature.pages().stream())
                .collect(Collectors.groupingBy(ClausePages.Page::clause)));
        model.addAttribute("initiatives", Initiative.values());
        model.addAttribute("kinds", Clause.Kind.values());
        model.addAttribute("initiative", initiative);
        model.addAttribute("kind", kind);
        model.addAttribute("english", Questions.english());
        model.addAttribute("mayDefine", actor.may(Right.DEFINE_TARGETS));
        return "plan/text";
    }

    @PostMapping("/plan/period")
    String run(Actor actor, @ModelAttribute("period") PeriodForm form, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            desk.run(actor, form.code(), form.expectedVersion(), form.first(), form.last(), form.share());
            flash.addFlashAttribute("notice", sentences.say("plan.period.saved"));
            return "redirect:/plan";
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            model.addAttribute("warning", sentences.of(refusal));
            model.addAttribute("field", refusal.field());
            response.setStatus(DefinitionController.status(refusal));
            return page(actor, null, null, model);
        }
    }
}
