package cn.chenghua.governance.milestone.web;

import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.milestone.CountingStages;
import cn.chenghua.governance.milestone.lamp.Holdup;
import cn.chenghua.governance.milestone.lamp.Lamps;
import cn.chenghua.governance.plan.Forecasts;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.project.web.ProjectFilters;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The milestones of some projects against time, drawn or as a table, and what their delays hold up. */
@Controller
class GanttController {

    private static final int PAGE = 20;
    private final Lamps lamps;
    private final ProjectFilters filters;
    private final CountingStages counting;
    private final Forecasts forecasts;
    private final Targets targets;
    private final ProjectWords projectWords;
    private final MilestoneWords words;
    private final UnitNames units;

    GanttController(Lamps lamps, ProjectFilters filters, CountingStages counting, Forecasts forecasts, Targets targets,
            ProjectWords projectWords, MilestoneWords words, UnitNames units) {
        this.lamps = lamps;
        this.filters = filters;
        this.counting = counting;
        this.forecasts = forecasts;
        this.targets = targets;
        this.projectWords = projectWords;
        this.words = words;
        this.units = units;
    }

    @GetMapping("/milestones")
    String show(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String target, @RequestParam(required = false) @Nullable String lamp,
            @RequestParam(required = false) @Nullable String view, @RequestParam(required = false) @Nullable String after,
            Model model) {
        var query = MilestoneQuery.of(text, kind, unit, target, lamp, view, after);
        var today = filters.today();
        var page = lamps.page(filters.of(actor, query.projects()), query.colour(), query.after(), PAGE, today);
        var holdups = Holdup.of(page.projects(), counting, today);
        model.addAttribute("query", query);
        model.addAttribute("gantt", new Gantt(page.projects(), today));
        model.addAttribute("holdups", holdups);
        model.addAttribute("held", HeldTarget.of(holdups, holdups.isEmpty() ? Map.of() : forecasts.all(today)));
        model.addAttribute("next", page.next() == null ? null : "/milestones" + query.from(page.next()));
        model.addAttribute("today", today);
        model.addAttribute("words", words);
        model.addAttribute("projectWords", projectWords);
        model.addAttribute("kinds", projectWords.kinds());
        model.addAttribute("lampChoices", words.colours());
        model.addAttribute("targets", targets.all());
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new UnitCode(choice.getKey()))).toList());
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        return "milestone/milestones";
    }
}
