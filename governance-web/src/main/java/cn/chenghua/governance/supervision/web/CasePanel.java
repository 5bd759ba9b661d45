package cn.chenghua.governance.supervision.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.web.ProjectPanel;
import cn.chenghua.governance.supervision.CaseLines;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The open cases about a project, on its page. */
@Component
class CasePanel implements ProjectPanel {

    private static final int MOST = 50;
    private final CaseLines lines;
    private final CaseWords words;
    private final CaseFilters filters;

    CasePanel(CaseLines lines, CaseWords words, CaseFilters filters) {
        this.lines = lines;
        this.words = words;
        this.filters = filters;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public String template() {
        return "supervision/panel";
    }

    @Override
    public void fill(Actor actor, Project project, Model model) {
        model.addAttribute("supervisionCases", lines.list(CaseLines.Filter.open(actor.reads(), project.id()), null, MOST));
        model.addAttribute("supervisionWords", words);
        model.addAttribute("supervisionToday", filters.today());
        model.addAttribute("supervisionProject", project.id());
        model.addAttribute("supervisionOpens", actor.may(Right.SUPERVISE));
    }
}
