package cn.chenghua.governance.safecommunity.web;

import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.web.ProjectPanel;
import cn.chenghua.governance.safecommunity.centre.Centre;
import cn.chenghua.governance.safecommunity.grid.GridPilot;
import cn.chenghua.governance.safecommunity.volunteer.Pairing;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Leads from the page of a project to what makes it count: functions looked at, contracts, or confirmed hours. */
@Component
class SafetyPanel implements ProjectPanel {

    private static final int POSITION = 6;
    private static final Map<String, String> PATHS = Map.of(Centre.KIND, "/safety/centres/", GridPilot.KIND, "/safety/pilots/",
            Pairing.KIND, "/safety/pairings/");

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String template() {
        return "safety/panel";
    }

    @Override
    public void fill(Actor actor, Project project, Model model) {
        var path = PATHS.get(project.kind());
        if (path != null) {
            model.addAttribute("safetyPath", path + project.id());
            model.addAttribute("safetyKind", project.kind());
        }
    }
}
