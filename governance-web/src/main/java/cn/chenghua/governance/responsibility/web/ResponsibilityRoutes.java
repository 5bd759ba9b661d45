package cn.chenghua.governance.responsibility.web;

import java.util.Set;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class ResponsibilityRoutes implements RouteRules {

    private static final Set<Right> SEES = Set.of(Right.READ, Right.HOLD_POST);

    @Override
    public void declare(Routes routes) {
        routes.get(SEES, "/assets", "/assets/{id}", "/assets/map", "/assets/spots", "/api/v1/assets", "/api/v1/assets/{id}",
                "/api/v1/assets/{id}/responsible", "/api/v1/assets/{id}/shape", "/posts", "/posts/{id}", "/api/v1/posts",
                "/api/v1/posts/{id}",
                "/assets/{id}/photos/{photo}", "/api/v1/assets/{id}/photos", "/api/v1/assets/{id}/photos/{photo}",
                "/patrols", "/api/v1/patrols")
                .get(Right.READ, "/assets/{id}/audience", "/assets/export.csv", "/assets/export.xlsx", "/api/v1/assets.csv",
                        "/patrols/regimes", "/api/v1/patrols/regimes")
                .post(Right.SET_STANDARDS, "/patrols/regimes", "/api/v1/patrols/regimes")
                .get(Right.KEEP_ASSETS, "/assets/new", "/assets/import", "/assets/import/{id}", "/posts/new")
                .post(Right.KEEP_ASSETS, "/assets", "/assets/{id}/describe", "/assets/{id}/retire", "/assets/{id}/pieces",
                        "/assets/import", "/assets/import/apply",
                        "/api/v1/assets",
                        "/api/v1/assets/{id}/retire", "/posts", "/posts/{id}/assign", "/posts/{id}/release",
                        "/posts/{id}/appoint", "/posts/{id}/end", "/posts/{id}/hand-over", "/posts/{id}/abolish",
                        "/api/v1/posts", "/api/v1/posts/{id}/appoint", "/api/v1/posts/{id}/end",
                        "/api/v1/posts/{id}/hand-over", "/api/v1/posts/{id}/assign", "/api/v1/posts/{id}/release",
                        "/api/v1/posts/{id}/abolish")
                .put(Right.KEEP_ASSETS, "/api/v1/assets/{id}", "/api/v1/assets/{id}/shape");
    }
}
