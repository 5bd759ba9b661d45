package cn.chenghua.governance.backstreet.green.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.green.GreenDesk;
import cn.chenghua.governance.backstreet.green.GreenLevel;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.web.ProjectPanel;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a green project: what was measured, what counts, and how far a greenway is built. */
@Component
class GreenPanel implements ProjectPanel {

    private final GreenDesk desk;
    private final GreenView view;

    GreenPanel(GreenDesk desk, GreenView view) {
        this.desk = desk;
        this.view = view;
    }

    @Override
    public int position() {
        return 6;
    }

    @Override
    public String template() {
        return "green/panel";
    }

    @Override
    public void fill(Actor actor, Project project, Model model) {
        if (GreenLevel.of(project.kind(), project.classCode()).isPresent()) {
            view.fill(actor, desk.read(actor, project.id()), model);
        }
    }
}
