package cn.chenghua.governance.casework.web;

import java.util.Set;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class CaseworkRoutes implements RouteRules {

    private static final Set<Right> SEES = Set.of(Right.READ, Right.HOLD_POST);
    private static final Set<Right> STEPS = Set.of(Right.HANDLE_CASES, Right.VERIFY_CASES, Right.INSPECT, Right.HOLD_POST);

    @Override
    public void declare(Routes routes) {
        routes.get(SEES, "/cases", "/cases/{id}", "/cases/export.csv", "/cases/export.xlsx", "/api/v1/cases",
                "/api/v1/cases.csv", "/api/v1/cases/{id}", "/cases/{id}/photos/{photo}")
                .get(Right.READ, "/cases/{id}/audience", "/cases/figures", "/cases/figures.csv", "/api/v1/cases/figures",
                        "/cases/rules", "/api/v1/cases/rules")
                .get(Right.HANDLE_CASES, "/cases/new").post(Right.HANDLE_CASES, "/cases", "/api/v1/cases")
                .post(STEPS, "/cases/{id}/steps", "/api/v1/cases/{id}/steps", "/api/v1/cases/{id}/steps/file")
                .post(Right.SET_STANDARDS, "/cases/rules/limits", "/cases/rules/dispatch", "/cases/rules/withdraw",
                        "/cases/rules/radii", "/cases/rules/terms")
                .put(Right.SET_STANDARDS, "/api/v1/cases/rules");
    }
}
