package cn.chenghua.governance.backstreet.green.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class GreenRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.READ, "/backstreet/green", "/backstreet/green/register", "/backstreet/green/map",
                "/backstreet/green/shapes", "/backstreet/green/{id}", "/backstreet/green/{id}/shapes",
                "/backstreet/green/export.csv", "/backstreet/green/export.xlsx", "/backstreet/green/export.geojson",
                "/backstreet/green/rules", "/api/v1/green",
                "/api/v1/green.csv", "/api/v1/green/{id}", "/api/v1/green-levels")
                .get(Right.EDIT_PROJECTS, "/backstreet/green/import", "/backstreet/green/import/{id}")
                .post(Right.EDIT_PROJECTS, "/backstreet/green/{id}/draw", "/backstreet/green/{id}/count",
                        "/backstreet/green/{id}/state", "/backstreet/green/{id}/share", "/backstreet/green/import",
                        "/backstreet/green/import/apply")
                .post(Right.SET_STANDARDS, "/backstreet/green/rules")
                .put(Right.EDIT_PROJECTS, "/api/v1/green/{id}/shape", "/api/v1/green/{id}/basis", "/api/v1/green/{id}/share")
                .get(Right.READ, "/backstreet/green/network", "/backstreet/green/network/shapes",
                        "/backstreet/green/network.csv", "/api/v1/green-network")
                .get(Right.READ, "/backstreet/pattern", "/backstreet/pattern/shapes", "/backstreet/pattern.csv",
                        "/api/v1/street-pattern")
                .post(Right.SET_STANDARDS, "/backstreet/pattern/links")
                .get(Right.READ, "/backstreet/slow", "/backstreet/slow/shapes", "/backstreet/slow.csv",
                        "/backstreet/slow/export.csv", "/backstreet/slow/export.xlsx", "/api/v1/slow-traffic")
                .get(Right.KEEP_ASSETS, "/backstreet/slow/import", "/backstreet/slow/import/{id}")
                .post(Right.KEEP_ASSETS, "/backstreet/slow/import", "/backstreet/slow/import/apply");
    }
}
