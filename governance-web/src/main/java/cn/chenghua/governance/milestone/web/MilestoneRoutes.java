package cn.chenghua.governance.milestone.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class MilestoneRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.READ, "/milestones", "/milestones/rules", "/milestones/export.csv", "/milestones/export.xlsx",
                "/projects/{id}/milestones/{milestone}", "/api/v1/milestones", "/api/v1/milestones.csv",
                "/api/v1/projects/{id}/milestones")
                .get(Right.EDIT_PROJECTS, "/projects/{id}/milestones/new", "/milestones/import", "/milestones/import/{id}")
                .post(Right.EDIT_PROJECTS, "/milestones/import", "/milestones/import/apply", "/projects/{id}/milestones",
                        "/projects/{id}/milestones/stages", "/projects/{id}/milestones/{milestone}/change",
                        "/projects/{id}/milestones/{milestone}/reach", "/projects/{id}/milestones/{milestone}/reopen",
                        "/projects/{id}/milestones/{milestone}/remove", "/api/v1/projects/{id}/milestones",
                        "/api/v1/projects/{id}/milestones/stages", "/api/v1/projects/{id}/milestones/{milestone}",
                        "/api/v1/projects/{id}/milestones/{milestone}/reach",
                        "/api/v1/projects/{id}/milestones/{milestone}/reopen")
                .post(Right.DEFINE_TARGETS, "/milestones/rules/threshold", "/milestones/rules/stage");
    }
}
