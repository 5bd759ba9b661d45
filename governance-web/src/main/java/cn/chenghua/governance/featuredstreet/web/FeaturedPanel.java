package cn.chenghua.governance.featuredstreet.web;

import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.community.Community;
import cn.chenghua.governance.featuredstreet.community.CommunityDesk;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.featuredstreet.smart.SmartDesk;
import cn.chenghua.governance.featuredstreet.smart.SmartEstate;
import cn.chenghua.governance.featuredstreet.street.Featured;
import cn.chenghua.governance.featuredstreet.street.FeaturedDesk;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.web.ProjectPanel;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What initiative three keeps beside a project, on the project's page. */
@Component
class FeaturedPanel implements ProjectPanel {

    private static final int POSITION = 7;
    private static final Map<String, String> PATHS = Map.of(Featured.KIND, "/featured/streets/", Community.KIND,
            "/featured/communities/", SmartEstate.KIND, "/featured/estates/");

    private final FeaturedDesk streets;
    private final CommunityDesk communities;
    private final SmartDesk estates;
    private final FeaturedRuleBook rules;
    private final FeaturedWords words;

    FeaturedPanel(FeaturedDesk streets, CommunityDesk communities, SmartDesk estates, FeaturedRuleBook rules,
            FeaturedWords words) {
        this.streets = streets;
        this.communities = communities;
        this.estates = estates;
        this.rules = rules;
        this.words = words;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String template() {
        return "featured/panel";
    }

    @Override
    public void fill(Actor actor, Project project, Model model) {
        var path = PATHS.get(project.kind());
        if (path == null) {
            return;
        }
        model.addAttribute("featuredPath", path + project.id());
        model.addAttribute("featuredWords", words);
        switch (project.kind()) {
            case Featured.KIND -> model.addAttribute("featuredStreet", streets.read(actor, project.id()).detail());
            case Community.KIND -> model.addAttribute("featuredCommunity", communities.read(actor, project.id()).detail());
            default -> {
                model.addAttribute("featuredEstate", estates.read(actor, project.id()));
                model.addAttribute("featuredSubsystems", rules.current().all(Mandatory.SUBSYSTEM));
            }
        }
    }
}
