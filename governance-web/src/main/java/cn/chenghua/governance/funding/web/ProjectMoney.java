package cn.chenghua.governance.funding.web;

import java.time.LocalDate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.FundingDesk;
import cn.chenghua.governance.funding.FundsBook;
import cn.chenghua.governance.funding.report.FundReports;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.web.ProjectPanel;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The money of one project: on the project's own page, and on a page of its own with the forms. */
@Component
class ProjectMoney implements ProjectPanel {

    private static final int LINES = 30;
    private static final FundQuery PLAIN = new FundQuery(null, null, null, null, null, null, null, null, null, null, null);
    private final FundingDesk desk;
    private final FundsBook book;
    private final FundReports reports;
    private final FundFilters filters;
    private final MoneyDesk moneyDesk;

    ProjectMoney(FundingDesk desk, FundsBook book, FundReports reports, FundFilters filters, MoneyDesk moneyDesk) {
        this.desk = desk;
        this.book = book;
        this.reports = reports;
        this.filters = filters;
        this.moneyDesk = moneyDesk;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public String template() {
        return "funding/panel";
    }

    @Override
    public void fill(Actor actor, Project project, Model model) {
        fill(actor, project, PLAIN, model);
    }

    private void fill(Actor actor, Project project, FundQuery query, Model model) {
        var id = project.id();
        model.addAttribute("fundingQuery", query);
        model.addAttribute("fundingMoney", moneyDesk.money(query));
        model.addAttribute("fundingUses", moneyDesk.uses());
        model.addAttribute("funding", desk.of(actor, id));
        model.addAttribute("fundingCuts",
                Cuts.of(reports.cuts(EntryController.of(actor, id, null)), filters.subdistricts()));
        model.addAttribute("fundingBudget", reports.lines(EntryController.of(actor, id, FundKind.BUDGET), null, LINES));
        model.addAttribute("fundingEdits",
                actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()));
    }

    /** The page of the project's money. */
    String page(Actor actor, Project project, FundQuery query, Model model) {
        fill(actor, project, query, model);
        moneyDesk.lay(query, model);
        model.addAttribute("project", project);
        model.addAttribute("parties", book.parties());
        model.addAttribute("today", today());
        model.addAttribute("latest", reports.lines(EntryController.of(actor, project.id(), null), null, LINES));
        return "funding/project";
    }

    private LocalDate today() {
        return filters.today();
    }

}
