package cn.chenghua.governance.inspection.web;

import java.util.Set;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class InspectionRoutes implements RouteRules {

    private static final Set<Right> LOOKERS = Set.of(Right.HOLD_POST, Right.INSPECT);
    private static final Set<Right> READERS = Set.of(Right.READ, Right.HOLD_POST, Right.INSPECT);

    @Override
    public void declare(Routes routes) {
        routes.get(READERS, "/api/v1/inspections", "/api/v1/inspections/{id}", "/api/v1/standards", "/api/v1/taxonomies")
                .post(LOOKERS, "/api/v1/inspections", "/api/v1/inspections:batch");
    }
}
