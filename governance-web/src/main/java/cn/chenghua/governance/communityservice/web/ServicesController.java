package cn.chenghua.governance.communityservice.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.plan.Initiative;
import cn.chenghua.governance.plan.web.InitiativePage;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Initiative four, clause by clause. */
@Controller
class ServicesController {

    private final InitiativePage page;

    ServicesController(InitiativePage page) {
        this.page = page;
    }

    @GetMapping("/services")
    String show(Actor actor, Model model) {
        return page.show(actor, Initiative.COMMUNITY_SERVICES, "services", model);
    }

    @Component
    static class ServicesFront implements RouteRules {
        @Override
        public void declare(Routes routes) {
            routes.get(Right.READ, "/services");
        }
    }
}
