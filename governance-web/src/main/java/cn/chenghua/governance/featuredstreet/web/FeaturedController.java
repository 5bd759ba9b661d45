package cn.chenghua.governance.featuredstreet.web;

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

/** Initiative three, clause by clause. */
@Controller
class FeaturedController {

    private final InitiativePage page;

    FeaturedController(InitiativePage page) {
        this.page = page;
    }

    @GetMapping("/featured")
    String show(Actor actor, Model model) {
        return page.show(actor, Initiative.FEATURED_STREETS, "featured", model);
    }

    @Component
    static class FeaturedFront implements RouteRules {
        @Override
        public void declare(Routes routes) {
            routes.get(Right.READ, "/featured");
        }
    }
}
