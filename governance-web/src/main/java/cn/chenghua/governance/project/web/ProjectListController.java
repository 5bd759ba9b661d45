package cn.chenghua.governance.project.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectLines;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of projects, its filters kept in the link. */
@Controller
class ProjectListController {

    private static final int PAGE = 50;
    static final int COUNTED = 10_000;
    private final ProjectLines lines;
    private final ProjectFilters filters;
    private final PortfolioModel portfolio;

    ProjectListController(ProjectLines lines, ProjectFilters filters, PortfolioModel portfolio) {
        this.lines = lines;
        this.filters = filters;
        this.portfolio = portfolio;
    }

    @GetMapping("/projects")
    String list(Actor actor, @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = ProjectQuery.of(link);
        var filter = filters.of(actor, query);
        var after = query.after();
        var found = lines.list(filter, after == null ? "" : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        portfolio.fill(actor, query, model);
        model.addAttribute("lines", shown);
        model.addAttribute("count", lines.count(filter, COUNTED + 1));
        model.addAttribute("counted", COUNTED);
        model.addAttribute("next", found.size() > PAGE ? "/projects" + query.from(shown.getLast().number()) : null);
        return "project/projects";
    }
}
