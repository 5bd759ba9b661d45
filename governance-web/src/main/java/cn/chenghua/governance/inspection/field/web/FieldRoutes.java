package cn.chenghua.governance.inspection.field.web;

import java.util.Set;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class FieldRoutes implements RouteRules {

    private static final Set<Right> IN_THE_FIELD = Set.of(Right.HOLD_POST, Right.INSPECT);

    @Override
    public void declare(Routes routes) {
        routes.get(IN_THE_FIELD, "/field", "/api/v1/field").open("GET", "/field/sw.js", "/field/manifest.webmanifest")
                .post(IN_THE_FIELD, "/api/v1/field/feedback")
                .get(Set.of(Right.READ, Right.HOLD_POST, Right.INSPECT), "/field-feedback")
                .fromPages("/api/v1/field/feedback", "/api/v1/inspections", "/api/v1/inspections:batch",
                        "/api/v1/inspection-photos/{id}/pieces/{offset}");
    }
}
