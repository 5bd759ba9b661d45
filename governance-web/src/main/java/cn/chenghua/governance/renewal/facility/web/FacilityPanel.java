package cn.chenghua.governance.renewal.facility.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.web.ProjectPanel;
import cn.chenghua.governance.renewal.facility.FacilityDesk;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Item, site and closings on the page of a facility's project. */
@Component
class FacilityPanel implements ProjectPanel {

    private final FacilityDesk desk;
    private final FacilityWords words;

    FacilityPanel(FacilityDesk desk, FacilityWords words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public int position() {
        return 6;
    }

    @Override
    public String template() {
        return "renewal/facility-panel";
    }

    @Override
    public void fill(Actor actor, Project project, Model model) {
        if (project.kind().equals(FacilityDesk.KIND)) {
            model.addAttribute("facilityKnown", desk.read(actor, project.id()));
            model.addAttribute("facilityWords", words);
        }
    }
}
