package cn.chenghua.governance.featuredstreet.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class FeaturedRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.READ, "/featured/streets", "/featured/streets/shapes", "/featured/streets/{id}",
                "/featured/streets/{id}/shape", "/featured/streets/{id}/evaluations/{evaluation}", "/featured/streets/export.csv",
                "/featured/streets/export.xlsx", "/featured/scorecard", "/api/v1/featured/scorecard",
                "/featured/communities", "/featured/communities/{id}", "/featured/communities/export.csv",
                "/featured/communities/export.xlsx", "/featured/estates", "/featured/estates/{id}",
                "/featured/estates/export.csv", "/featured/estates/export.xlsx", "/featured/brands", "/featured/brands/places",
                "/featured/brands/{id}", "/featured/brands/export.csv", "/featured/brands/export.xlsx", "/featured/programmes",
                "/featured/opening", "/featured/rules")
                .get(Right.READ, "/api/v1/featured/streets", "/api/v1/featured/streets/{id}", "/api/v1/featured/streets.csv",
                        "/api/v1/featured/streets/{id}/evaluations", "/api/v1/featured/streets/{id}/evaluations/{evaluation}",
                        "/api/v1/featured/communities", "/api/v1/featured/communities/{id}", "/api/v1/featured/communities.csv",
                        "/api/v1/featured/estates", "/api/v1/featured/estates/{id}", "/api/v1/featured/estates.csv",
                        "/api/v1/featured/brands", "/api/v1/featured/brands/{id}", "/api/v1/featured/brands.csv")
                .get(Right.EDIT_PROJECTS, "/featured/streets/import", "/featured/streets/import/{id}",
                        "/featured/communities/import", "/featured/communities/import/{id}", "/featured/estates/import",
                        "/featured/estates/import/{id}", "/featured/brands/import", "/featured/brands/import/{id}")
                .post(Right.EDIT_PROJECTS, "/featured/streets/import", "/featured/streets/import/apply",
                        "/featured/communities/import", "/featured/communities/import/apply", "/featured/estates/import",
                        "/featured/estates/import/apply", "/featured/brands/import", "/featured/brands/import/apply",
                        "/featured/streets/{id}/describe", "/featured/streets/{id}/draw", "/featured/streets/{id}/recognise",
                        "/featured/streets/{id}/withdraw", "/featured/streets/{id}/evaluations",
                        "/featured/streets/{id}/evaluations/{evaluation}/score",
                        "/featured/streets/{id}/evaluations/{evaluation}/decide", "/featured/communities/{id}/take",
                        "/featured/communities/{id}/review", "/featured/estates/{id}/say", "/featured/brands",
                        "/featured/brands/{id}/describe", "/featured/brands/{id}/take", "/featured/brands/{id}/show")
                .post(Right.EDIT_PROJECTS, "/api/v1/featured/streets/{id}/evaluations",
                        "/api/v1/featured/streets/{id}/evaluations/{evaluation}/scorings",
                        "/api/v1/featured/streets/{id}/evaluations/{evaluation}/decision",
                        "/api/v1/featured/streets/{id}/recognitions", "/api/v1/featured/streets/{id}/withdrawals",
                        "/api/v1/featured/communities/{id}/steps", "/api/v1/featured/communities/{id}/reviews",
                        "/api/v1/featured/estates/{id}/fittings", "/api/v1/featured/brands",
                        "/api/v1/featured/brands/{id}/steps")
                .put(Right.EDIT_PROJECTS, "/api/v1/featured/streets/{id}", "/api/v1/featured/streets/{id}/shape",
                        "/api/v1/featured/brands/{id}")
                .post(Right.SET_STANDARDS, "/featured/rules", "/featured/scorecard");
    }
}
