package cn.chenghua.governance.communityservice.register.web;

import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.web.ProjectPanel;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Leads from a project of services to the page of what is known beside it. */
@Component
class ServicesPanel implements ProjectPanel {

    private static final Map<String, String> PAGES = Map.of("station", "stations", "service", "catalogue", "party_building",
            "premises", "foundation", "foundations", "service_company", "companies");

    @Override
    public int position() {
        return 14;
    }

    @Override
    public String template() {
        return "services/panel";
    }

    @Override
    public void fill(Actor actor, Project project, Model model) {
        var page = PAGES.get(project.kind());
        if (page != null) {
            model.addAttribute("servicesPage", page);
            model.addAttribute("servicesRecord", project.id());
        }
    }
}
