package cn.chenghua.governance.responsibility.link.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class LinkRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.READ, "/projects/{id}/assets", "/api/v1/projects/{id}/assets")
                .post(Right.EDIT_PROJECTS, "/projects/{id}/assets", "/projects/{id}/assets/{asset}/unlink",
                        "/api/v1/projects/{id}/assets")
                .delete(Right.EDIT_PROJECTS, "/api/v1/projects/{id}/assets/{asset}");
    }
}
