package cn.chenghua.governance.responsibility.link.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.web.ProjectPanel;
import cn.chenghua.governance.responsibility.link.AssetLinks;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The assets a project is about, on its page. */
@Component
class ProjectAssets implements ProjectPanel {

    private final AssetLinks links;

    ProjectAssets(AssetLinks links) {
        this.links = links;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public String template() {
        return "responsibility/project-panel";
    }

    @Override
    public void fill(Actor actor, Project project, Model model) {
        model.addAttribute("linkedAssets", links.ofProject(project.id()));
        model.addAttribute("linkedProject", project.id());
    }
}
