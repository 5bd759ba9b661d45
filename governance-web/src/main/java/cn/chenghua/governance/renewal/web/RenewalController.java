package cn.chenghua.governance.renewal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.ClauseRepository;
import cn.chenghua.governance.plan.Initiative;
import cn.chenghua.governance.plan.PlanRepository;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.web.ProgressBar;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.renewal.document.Reporting;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first initiative, clause by clause: the figures of its targets and the registers behind it. */
@Controller
class RenewalController {

    private final ClauseRepository clauses;
    private final PlanRepository plans;
    private final ProgressReport report;
    private final Questions questions;
    private final DocumentDesk documents;
    private final Standings standings;

    RenewalController(ClauseRepository clauses, PlanRepository plans, ProgressReport report, Questions questions,
            DocumentDesk documents, Standings standings) {
        this.clauses = clauses;
        this.plans = plans;
        this.report = report;
        this.questions = questions;
        this.documents = documents;
        this.standings = standings;
    }

    @GetMapping("/renewal")
    String overview(Actor actor, Model model) {
        var all = report.all(questions.of(actor, null, null, null)).stream()
                .filter(progress -> progress.target().initiative() == Initiative.OLD_CITY_RENEWAL).toList();
        Map<String, List<ProgressBar>> bars = all.stream().map(ProgressBar::new)
                .collect(Collectors.groupingBy(bar -> bar.progress().target().clause()));
        model.addAttribute("clauses", clauses.findAllByOrderByOffset().stream()
                .filter(clause -> clause.initiative() == Initiative.OLD_CITY_RENEWAL).toList());
        model.addAttribute("bars", bars);
        model.addAttribute("counts", standings.of(actor));
        model.addAttribute("english", Questions.english());
        model.addAttribute("pages", RenewalClauses.PAGES.stream().collect(
                Collectors.groupingBy(page -> page.clause(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new))));
        var plan = plans.findAll().getFirst();
        model.addAttribute("plan", plan);
        var reporting = Reporting.of(Questions.english() ? plan.nameEn() : plan.name(),
                all.stream().map(progress -> progress.target().code()).toList(), documents.all(actor));
        model.addAttribute("reporting", reporting);
        Predicate<String> reached = code -> all.stream().anyMatch(progress -> progress.target().code().equals(code)
                && progress.status() == cn.chenghua.governance.plan.Status.REACHED);
        model.addAttribute("reached", reporting.together().stream().filter(reached).toList());
        return "renewal/overview";
    }
}
