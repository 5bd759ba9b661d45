package cn.chenghua.governance.evidence.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class EvidenceRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.READ, "/evidence/{id}", "/evidence/{id}/about", "/evidence/{id}/audience", "/evidence/{id}/original");
    }
}
