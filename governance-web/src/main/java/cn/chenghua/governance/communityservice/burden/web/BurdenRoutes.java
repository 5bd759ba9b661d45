package cn.chenghua.governance.communityservice.burden.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class BurdenRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.READ, "/services/burden", "/services/burden/communities", "/services/burden/records",
                "/services/burden/taken", "/services/burden.csv", "/api/v1/burden", "/api/v1/burden/communities");
    }
}
