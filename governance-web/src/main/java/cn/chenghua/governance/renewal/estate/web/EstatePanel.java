package cn.chenghua.governance.renewal.estate.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.web.ProjectPanel;
import cn.chenghua.governance.renewal.estate.EstateDesk;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The four components on the page of an estate's project. */
@Component
class EstatePanel implements ProjectPanel {

    private final EstateDesk desk;
    private final EstateView view;

    EstatePanel(EstateDesk desk, EstateView view) {
        this.desk = desk;
        this.view = view;
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public String template() {
        return "renewal/estate-panel";
    }

    @Override
    public void fill(Actor actor, Project project, Model model) {
        if (project.kind().equals(EstateDesk.KIND)) {
            view.matrix(desk.read(actor, project.id()), model);
            model.addAttribute("estateProject", project.id());
        }
    }
}
