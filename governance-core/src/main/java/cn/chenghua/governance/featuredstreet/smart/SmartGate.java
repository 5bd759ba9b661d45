package cn.chenghua.governance.featuredstreet.smart;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** Lets the project of a smart estate be installed and accepted only as its mandatory subsystems are, whoever moves it. */
@Component
class SmartGate implements StageGate {

    private final FittingBook book;
    private final FeaturedRuleBook rules;
    private final ProjectRepository projects;

    SmartGate(FittingBook book, FeaturedRuleBook rules, ProjectRepository projects) {
        this.book = book;
        this.rules = rules;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return SmartEstate.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        var asked = stages.contains(SmartEstate.ACCEPTED)
                ? SmartEstate.ACCEPTED
                : stages.contains(SmartEstate.INSTALLED) ? SmartEstate.INSTALLED : null;
        if (asked == null) {
            return;
        }
        var mandatory = rules.current().mandatory(Mandatory.SUBSYSTEM);
        var borne = projects.findById(project).map(found -> new SmartEstate(found, book.of(project)));
        var missing = borne.map(estate -> estate.missing(mandatory)).orElse(mandatory);
        var bears = borne.map(estate -> estate.borne(mandatory)).orElse(null);
        if (bears == null || asked.equals(SmartEstate.ACCEPTED) && !bears.equals(SmartEstate.ACCEPTED)) {
            throw SmartRefused.gate(asked, String.join(", ", missing));
        }
    }
}
