package cn.chenghua.governance.project.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of projects, its filters kept in the link. */
@Controller
class ProjectListController {

    private static final int PAGE = 50;
    private static final int COUNTED = 10_000;
    private final ProjectLines lines;
    private final ProjectFilters filters;
    private final ProjectKinds kinds;
    private final ProjectWords words;
    private final Targets targets;
    private final UnitNames units;

    ProjectListController(ProjectLines lines, ProjectFilters filters, ProjectKinds kinds, ProjectWords words, Targets targets,
            UnitNames units) {
        this.lines = lines;
        this.filters = filters;
        this.kinds = kinds;
        this.words = words;
        this.targets = targets;
        this.units = units;
    }

    @GetMapping("/projects")
    String list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String stage,
            @RequestParam(defaultValue = "false") boolean late, @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String after, Model model) {
        var query = new ProjectQuery(text, kind, unit, stage, late, target, after);
        var filter = filters.of(actor, query);
        var found = lines.list(filter, after == null ? "" : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("query", query);
        model.addAttribute("lines", shown);
        model.addAttribute("count", lines.count(filter, COUNTED + 1));
        model.addAttribute("counted", COUNTED);
        model.addAttribute("next", found.size() > PAGE ? "/projects" + query.from(shown.getLast().number()) : null);
        model.addAttribute("today", filters.today());
        model.addAttribute("words", words);
        model.addAttribute("kinds", words.kinds());
        model.addAttribute("stages", kind == null ? List.of() : kinds.find(kind).map(ProjectKind::stages).orElse(List.of()));
        model.addAttribute("targets", targets.all());
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new UnitCode(choice.getKey()))).toList());
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        return "project/projects";
    }
}
