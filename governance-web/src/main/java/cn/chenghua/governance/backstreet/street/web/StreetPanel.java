package cn.chenghua.governance.backstreet.street.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.web.ProjectPanel;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How a back street stands with its acceptance, on the page of its project. */
@Component
class StreetPanel implements ProjectPanel {

    private static final int POSITION = 5;
    private final StreetView view;

    StreetPanel(StreetView view) {
        this.view = view;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String template() {
        return "backstreet/street-panel";
    }

    @Override
    public void fill(Actor actor, Project project, Model model) {
        if (project.kind().equals(Street.KIND)) {
            view.standing(view.street(actor, project.id()), model);
        }
    }
}
