package cn.chenghua.governance.backstreet.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.link.LinkRegister;
import cn.chenghua.governance.backstreet.measure.MeasureBook;
import cn.chenghua.governance.backstreet.removal.RemovalRegister;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.backstreet.street.StreetRegister;
import cn.chenghua.governance.plan.Initiative;
import cn.chenghua.governance.plan.web.InitiativePage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Initiative two at a glance: each clause with its figure, its register and the page behind it. */
@Controller
class BackstreetController {

    private final InitiativePage page;
    private final StreetRegister streets;
    private final LinkRegister links;
    private final RemovalRegister removals;
    private final MeasureBook measures;
    private final RegisterFilters filters;

    BackstreetController(InitiativePage page, StreetRegister streets, LinkRegister links, RemovalRegister removals,
            MeasureBook measures, RegisterFilters filters) {
        this.page = page;
        this.streets = streets;
        this.links = links;
        this.removals = removals;
        this.measures = measures;
        this.filters = filters;
    }

    @GetMapping("/backstreet")
    String show(Actor actor, Model model) {
        page.fill(actor, Initiative.BACK_STREETS, model);
        var today = filters.today();
        var days = filters.rules().of(StreetTerm.LOOKBACK_DAYS);
        var all = new StreetRegister.Filter(actor.reads(), "", null, null, today, days);
        model.addAttribute("streets", streets.sums(all));
        model.addAttribute("links", links.sums(new LinkRegister.Filter(actor.reads(), "", null, null)));
        model.addAttribute("removals", removals.total(RemovalRegister.Filter.all(actor.reads())));
        model.addAttribute("measures", measures.counts(new MeasureBook.Filter(actor.reads(), "", null, null)).values().stream()
                .mapToInt(Integer::intValue).sum());
        var behind = measures.behind(actor.reads());
        model.addAttribute("gaps", measures.clauses().stream().filter(clause -> !behind.containsKey(clause.number())).count());
        return "backstreet/overview";
    }
}
