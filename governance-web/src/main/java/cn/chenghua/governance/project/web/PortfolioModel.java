package cn.chenghua.governance.project.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.group.ProjectGroups;
import cn.chenghua.governance.project.view.SavedViews;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What list, board and map of projects have in common: the filters and the views somebody saved. */
@Component
class PortfolioModel {

    private final ProjectKinds kinds;
    private final ProjectWords words;
    private final Targets targets;
    private final UnitNames units;
    private final ProjectGroups groups;
    private final SavedViews views;
    private final ProjectFilters filters;

    PortfolioModel(ProjectKinds kinds, ProjectWords words, Targets targets, UnitNames units, ProjectGroups groups,
            SavedViews views, ProjectFilters filters) {
        this.kinds = kinds;
        this.words = words;
        this.targets = targets;
        this.units = units;
        this.groups = groups;
        this.views = views;
        this.filters = filters;
    }

    void fill(Actor actor, ProjectQuery query, Model model) {
        var kind = query.kind();
        model.addAttribute("query", query);
        model.addAttribute("today", filters.today());
        model.addAttribute("words", words);
        model.addAttribute("kinds", words.kinds());
        model.addAttribute("stages", kind == null ? List.of() : kinds.find(kind).map(ProjectKind::stages).orElse(List.of()));
        model.addAttribute("targets", targets.all());
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new UnitCode(choice.getKey()))).toList());
        model.addAttribute("groups", groups.findAllByOrderByName());
        model.addAttribute("views", views.of(actor.account()));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
    }
}
