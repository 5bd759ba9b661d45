package cn.chenghua.governance.backstreet.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class BackstreetRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.READ, "/backstreet", "/backstreet/rules", "/backstreet/streets", "/backstreet/streets/lines",
                "/backstreet/streets/{id}", "/backstreet/streets/{id}/line", "/backstreet/streets/export.csv",
                "/backstreet/streets/export.xlsx", "/backstreet/links", "/backstreet/links/lines", "/backstreet/links/{id}",
                "/backstreet/links/{id}/line", "/backstreet/links/export.csv", "/backstreet/links/export.xlsx",
                "/backstreet/removals", "/backstreet/removals/{id}", "/backstreet/removals/export.csv",
                "/backstreet/removals/export.xlsx", "/backstreet/measures", "/backstreet/measures/{id}", "/backstreet/policy",
                "/api/v1/backstreet/streets", "/api/v1/backstreet/streets/{id}", "/api/v1/backstreet/streets.csv",
                "/api/v1/backstreet/links", "/api/v1/backstreet/links/{id}", "/api/v1/backstreet/links.csv",
                "/api/v1/backstreet/removals", "/api/v1/backstreet/removals/sums", "/api/v1/backstreet/removals/{id}",
                "/api/v1/backstreet/removals.csv", "/api/v1/backstreet/measures", "/api/v1/backstreet/measures/clauses",
                "/api/v1/backstreet/measures/{id}", "/backstreet/measures/export.csv", "/backstreet/measures/export.xlsx",
                "/api/v1/backstreet/measures.csv")
                .get(Right.EDIT_PROJECTS, "/backstreet/streets/import", "/backstreet/streets/import/{id}",
                        "/backstreet/links/import", "/backstreet/links/import/{id}", "/backstreet/removals/import",
                        "/backstreet/removals/import/{id}", "/backstreet/removals/new", "/backstreet/measures/new",
                        "/backstreet/measures/import", "/backstreet/measures/import/{id}")
                .post(Right.EDIT_PROJECTS, "/backstreet/streets/{id}/describe", "/backstreet/streets/{id}/draw",
                        "/backstreet/streets/{id}/accept", "/backstreet/streets/{id}/look-back", "/backstreet/streets/import",
                        "/backstreet/streets/import/apply", "/backstreet/links/{id}/draw", "/backstreet/links/{id}/survey",
                        "/backstreet/links/{id}/open", "/backstreet/links/import", "/backstreet/links/import/apply",
                        "/backstreet/removals", "/backstreet/removals/{id}/describe", "/backstreet/removals/{id}/removed",
                        "/backstreet/removals/{id}/accepted", "/backstreet/removals/import",
                        "/backstreet/removals/import/apply", "/backstreet/measures/import", "/backstreet/measures/import/apply",
                        "/backstreet/measures", "/backstreet/measures/{id}",
                        "/api/v1/backstreet/streets/{id}/acceptances", "/api/v1/backstreet/streets/{id}/look-backs",
                        "/api/v1/backstreet/links/{id}/openings", "/api/v1/backstreet/removals",
                        "/api/v1/backstreet/removals/{id}/removed", "/api/v1/backstreet/removals/{id}/accepted",
                        "/api/v1/backstreet/measures")
                .put(Right.EDIT_PROJECTS, "/api/v1/backstreet/streets/{id}", "/api/v1/backstreet/streets/{id}/line",
                        "/api/v1/backstreet/links/{id}/line", "/api/v1/backstreet/links/{id}/survey",
                        "/api/v1/backstreet/removals/{id}", "/api/v1/backstreet/measures/{id}")
                .post(Right.SET_STANDARDS, "/backstreet/rules", "/backstreet/policy");
    }
}
