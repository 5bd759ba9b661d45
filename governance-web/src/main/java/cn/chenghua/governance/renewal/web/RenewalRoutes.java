package cn.chenghua.governance.renewal.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class RenewalRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.READ, "/renewal", "/renewal/estates", "/renewal/estates/map", "/renewal/estates/{id}",
                "/renewal/estates/export.csv", "/renewal/estates/export.xlsx", "/api/v1/estates", "/api/v1/estates.csv",
                "/api/v1/estates/{id}", "/renewal/facilities", "/renewal/facilities/map", "/renewal/facilities/spots",
                "/renewal/facilities/{id}", "/renewal/facilities/export.csv", "/renewal/facilities/export.xlsx",
                "/api/v1/facilities", "/api/v1/facilities.csv", "/api/v1/facilities/{id}", "/renewal/programme",
                "/api/v1/facility-programme", "/renewal/documents", "/renewal/documents/{id}", "/api/v1/plan-documents",
                "/api/v1/plan-documents/{id}", "/renewal/areas", "/renewal/areas/{id}", "/api/v1/renewal-areas",
                "/api/v1/renewal-areas/{id}", "/renewal/surveys", "/renewal/surveys/{id}", "/api/v1/surveys",
                "/api/v1/surveys/{id}")
                .get(Right.READ, "/renewal/areas/export.csv", "/renewal/areas/export.xlsx", "/renewal/documents/export.csv",
                        "/renewal/documents/export.xlsx", "/renewal/surveys/export.csv", "/renewal/surveys/export.xlsx",
                        "/api/v1/renewal-areas.csv", "/api/v1/plan-documents.csv", "/api/v1/surveys.csv")
                .get(Right.EDIT_PROJECTS, "/renewal/areas/import", "/renewal/areas/import/{id}", "/renewal/documents/import",
                        "/renewal/documents/import/{id}", "/renewal/surveys/import", "/renewal/surveys/import/{id}")
                .post(Right.EDIT_PROJECTS, "/renewal/areas/import", "/renewal/areas/import/apply", "/renewal/documents/import",
                        "/renewal/documents/import/apply", "/renewal/surveys/import", "/renewal/surveys/import/apply")
                .get(Right.EDIT_PROJECTS, "/renewal/estates/new", "/renewal/estates/import", "/renewal/estates/import/{id}",
                        "/renewal/facilities/new", "/renewal/facilities/import", "/renewal/facilities/import/{id}")
                .post(Right.EDIT_PROJECTS, "/renewal/estates", "/renewal/estates/import", "/renewal/estates/import/apply",
                        "/renewal/estates/{id}/take", "/renewal/estates/{id}/back", "/renewal/estates/{id}/exempt",
                        "/renewal/estates/{id}/oblige", "/renewal/estates/{id}/order", "/renewal/estates/{id}/describe",
                        "/api/v1/estates", "/api/v1/estates/{id}/take", "/api/v1/estates/{id}/back",
                        "/api/v1/estates/{id}/exempt", "/api/v1/estates/{id}/oblige", "/api/v1/estates/{id}/order")
                .put(Right.EDIT_PROJECTS, "/api/v1/estates/{id}")
                .post(Right.EDIT_PROJECTS, "/renewal/facilities", "/renewal/facilities/import",
                        "/renewal/facilities/import/apply",
                        "/renewal/facilities/{id}/describe", "/renewal/facilities/{id}/close", "/renewal/facilities/{id}/reopen",
                        "/api/v1/facilities", "/api/v1/facilities/{id}/close", "/api/v1/facilities/{id}/reopen")
                .put(Right.EDIT_PROJECTS, "/api/v1/facilities/{id}")
                .post(Right.DEFINE_TARGETS, "/renewal/programme", "/api/v1/facility-programme")
                .post(Right.EDIT_PROJECTS, "/renewal/documents", "/renewal/documents/{id}/describe",
                        "/renewal/documents/{id}/draft", "/renewal/documents/{id}/step", "/renewal/documents/{id}/bear",
                        "/api/v1/plan-documents", "/api/v1/plan-documents/{id}/draft", "/api/v1/plan-documents/{id}/step",
                        "/renewal/areas", "/renewal/areas/{id}/describe", "/renewal/areas/{id}/join",
                        "/renewal/areas/{id}/leave", "/api/v1/renewal-areas", "/api/v1/renewal-areas/{id}/join",
                        "/renewal/surveys", "/renewal/surveys/{id}/withdraw", "/api/v1/surveys",
                        "/api/v1/surveys/{id}/withdraw")
                .put(Right.EDIT_PROJECTS, "/api/v1/plan-documents/{id}", "/api/v1/plan-documents/{id}/targets/{target}",
                        "/api/v1/renewal-areas/{id}")
                .delete(Right.EDIT_PROJECTS, "/api/v1/plan-documents/{id}/targets/{target}",
                        "/api/v1/renewal-areas/{id}/projects/{project}");
    }
}
