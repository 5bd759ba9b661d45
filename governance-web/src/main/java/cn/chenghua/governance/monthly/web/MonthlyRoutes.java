package cn.chenghua.governance.monthly.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class MonthlyRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.READ, "/monthly", "/monthly/burden", "/monthly/{month}", "/monthly/{month}/reports",
                "/monthly/{month}/reports/{project}", "/monthly/{month}/export.csv", "/monthly/{month}/export.xlsx",
                "/api/v1/monthly", "/api/v1/monthly/burden", "/api/v1/monthly/{month}", "/api/v1/monthly/{month}/reports",
                "/api/v1/monthly/{month}/reports.csv", "/api/v1/monthly/{month}/reports/{project}")
                .post(Right.EDIT_PROJECTS, "/monthly/{month}/reports", "/monthly/{month}/reports/{project}",
                        "/api/v1/monthly/{month}/reports")
                .post(Right.APPROVE_REPORTS, "/monthly/{month}/approvals", "/monthly/{month}/reports/{project}/corrections",
                        "/api/v1/monthly/{month}/approvals", "/api/v1/monthly/{month}/reports/{project}/corrections");
    }
}
