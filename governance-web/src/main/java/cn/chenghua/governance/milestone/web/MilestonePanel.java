package cn.chenghua.governance.milestone.web;

import java.util.List;
import java.util.Objects;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.milestone.CountingStages;
import cn.chenghua.governance.milestone.lamp.Holdup;
import cn.chenghua.governance.milestone.lamp.Lamps;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.web.ProjectFilters;
import cn.chenghua.governance.project.web.ProjectPanel;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The milestones and the lamp on the page of a project. */
@Component
class MilestonePanel implements ProjectPanel {

    private final Lamps lamps;
    private final CountingStages counting;
    private final ProjectFilters filters;
    private final MilestoneWords words;

    MilestonePanel(Lamps lamps, CountingStages counting, ProjectFilters filters, MilestoneWords words) {
        this.lamps = lamps;
        this.counting = counting;
        this.filters = filters;
        this.words = words;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public String template() {
        return "milestone/panel";
    }

    @Override
    public void fill(Actor actor, Project project, Model model) {
        var today = filters.today();
        var lit = Objects.requireNonNull(lamps.of(List.of(project.id()), today).get(project.id()));
        model.addAttribute("milestoneLit", lit);
        model.addAttribute("milestoneRows", new Gantt(List.of(lit), today));
        model.addAttribute("milestoneHoldups", Holdup.of(List.of(lit), counting, today));
        model.addAttribute("milestoneTouched", counting.of(project.attributes(), today));
        model.addAttribute("milestoneWords", words);
        model.addAttribute("milestoneEdits", actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()));
    }
}
