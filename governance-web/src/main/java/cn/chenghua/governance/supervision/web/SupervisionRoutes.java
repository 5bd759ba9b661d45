package cn.chenghua.governance.supervision.web;

import java.util.Set;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class SupervisionRoutes implements RouteRules {

    private static final Set<Right> EITHER_SIDE = Set.of(Right.SUPERVISE, Right.ANSWER_CASES);

    @Override
    public void declare(Routes routes) {
        routes.get(Right.READ, "/supervision", "/supervision/{id}", "/supervision/{id}/audience", "/supervision/export.csv",
                "/supervision/export.xlsx", "/supervision/limits", "/desk", "/api/v1/supervision", "/api/v1/supervision.csv",
                "/api/v1/supervision/{id}", "/api/v1/desk")
                .get(Right.SUPERVISE, "/supervision/new", "/supervision/warnings", "/api/v1/supervision/warnings")
                .post(Right.READ, "/account/calendar", "/account/calendar/withdraw")
                .post(Right.SUPERVISE, "/supervision", "/supervision/limits", "/api/v1/supervision")
                .post(EITHER_SIDE, "/supervision/{id}/steps", "/api/v1/supervision/{id}/steps",
                        "/api/v1/supervision/{id}/steps/file")
                .post(Right.ANSWER_CASES, "/supervision/{id}/receipts/{position}",
                        "/api/v1/supervision/{id}/receipts/{position}")
                .open("GET", "/calendar-feed/{secret}.ics");
    }
}
