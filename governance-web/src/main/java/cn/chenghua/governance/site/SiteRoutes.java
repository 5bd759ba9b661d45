package cn.chenghua.governance.site;

import cn.chenghua.governance.access.Right;

import org.springframework.stereotype.Component;

@Component
class SiteRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.ADMINISTER, "/settings", "/jobs", "/health");
    }
}
