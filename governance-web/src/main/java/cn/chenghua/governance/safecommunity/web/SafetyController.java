package cn.chenghua.governance.safecommunity.web;

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

/** Initiative five, clause by clause. */
@Controller
class SafetyController {

    private final InitiativePage page;

    SafetyController(InitiativePage page) {
        this.page = page;
    }

    @GetMapping("/safety")
    String show(Actor actor, Model model) {
        return page.show(actor, Initiative.SAFE_COMMUNITIES, "safety", model);
    }

    @Component
    static class SafetyFront implements RouteRules {
        @Override
        public void declare(Routes routes) {
            routes.get(Right.READ, "/safety");
        }
    }
}
