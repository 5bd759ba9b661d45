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
        routes.get(READERS, "/inspections", "/inspections/{id}", "/standards", "/standards/{code}/{version}",
                "/api/v1/inspections", "/api/v1/inspections/{id}", "/api/v1/standards", "/api/v1/taxonomies",
                "/inspections/{id}/photos/{photo}")
                .get(Right.READ, "/contradictions", "/contradictions/{id}")
                .post(Right.INSPECT, "/contradictions/{id}/reasons")
                .get(Right.SET_STANDARDS, "/standards/{code}/{version}/next", "/taxonomies/next")
                .post(Right.SET_STANDARDS, "/standards", "/taxonomies", "/contradictions/nearness")
                .get(LOOKERS, "/api/v1/inspection-photos/{id}")
                .put(LOOKERS, "/api/v1/inspection-photos/{id}/pieces/{offset}")
                .post(LOOKERS, "/api/v1/inspections", "/api/v1/inspections:batch");
    }
}
