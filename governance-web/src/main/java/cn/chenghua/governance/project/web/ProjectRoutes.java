package cn.chenghua.governance.project.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class ProjectRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.ADMINISTER, "/dictionaries")
                .get(Right.READ, "/projects", "/projects/{id}", "/projects/{id}/audience", "/projects/export.csv",
                        "/projects/export.xlsx", "/projects/board", "/projects/map", "/projects/spots", "/project-groups",
                        "/api/v1/projects",
                        "/api/v1/projects.csv", "/api/v1/projects.xlsx", "/api/v1/projects/{id}")
                .get(Right.EDIT_PROJECTS, "/projects/new", "/projects/import", "/projects/import/{id}")
                .post(Right.READ, "/account/views", "/account/views/{id}/forget")
                .post(Right.EDIT_PROJECTS, "/project-groups", "/project-groups/{id}/rename", "/project-groups/{id}/dissolve",
                        "/projects/group", "/projects/{id}/groups", "/projects/{id}/groups/{group}/leave", "/projects/{id}/notes",
                        "/projects/{id}/notes/{note}/close", "/projects/{id}/pieces", "/projects/{id}/contact", "/projects",
                        "/projects/import", "/projects/import/apply", "/projects/{id}/reach",
                        "/projects/{id}/back", "/projects/{id}/plan", "/projects/{id}/relocate", "/projects/{id}/remeasure",
                        "/projects/{id}/describe", "/api/v1/projects", "/api/v1/projects/{id}/stages",
                        "/api/v1/projects/{id}/stages/file");
    }
}
