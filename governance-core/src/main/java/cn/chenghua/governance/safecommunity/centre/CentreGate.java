package cn.chenghua.governance.safecommunity.centre;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** Lets a centre function only once every needed function of its level was shown to work. */
@Component
class CentreGate implements StageGate {

    private final Centres centres;
    private final FunctionLists lists;
    private final ProjectRepository projects;

    CentreGate(Centres centres, FunctionLists lists, ProjectRepository projects) {
        this.centres = centres;
        this.lists = lists;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return Centre.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        if (!stages.contains(Centre.FUNCTIONING)) {
            return;
        }
        var level = projects.findById(project).map(found -> CentreLevel.of(found.classCode())).orElse(CentreLevel.DISTRICT);
        var missing = centres.findById(project).orElseGet(() -> new Centre(project))
                .missing(lists.findTopByOrderByNumberDesc().orElseThrow(), level);
        if (!missing.isEmpty()) {
            throw CentreRefused.missing(missing);
        }
    }
}
