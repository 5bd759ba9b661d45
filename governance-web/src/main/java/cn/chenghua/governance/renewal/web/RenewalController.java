package cn.chenghua.governance.renewal.web;

import java.util.function.Predicate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.Initiative;
import cn.chenghua.governance.plan.PlanRepository;
import cn.chenghua.governance.plan.Status;
import cn.chenghua.governance.plan.web.InitiativePage;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.renewal.document.Reporting;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first initiative, clause by clause, and the plans its targets report into. */
@Controller
class RenewalController {

    private final InitiativePage page;
    private final PlanRepository plans;
    private final DocumentDesk documents;

    RenewalController(InitiativePage page, PlanRepository plans, DocumentDesk documents) {
        this.page = page;
        this.plans = plans;
        this.documents = documents;
    }

    @GetMapping("/renewal")
    String overview(Actor actor, Model model) {
        var all = page.fill(actor, Initiative.OLD_CITY_RENEWAL, model);
        var plan = plans.findAll().getFirst();
        var reporting = Reporting.of(Questions.english() ? plan.nameEn() : plan.name(),
                all.stream().map(progress -> progress.target().code()).toList(), documents.all(actor));
        Predicate<String> reached = code -> all.stream()
                .anyMatch(progress -> progress.target().code().equals(code) && progress.status() == Status.REACHED);
        model.addAttribute("reporting", reporting);
        model.addAttribute("reached", reporting.together().stream().filter(reached).toList());
        return "renewal/overview";
    }
}
