package cn.chenghua.governance.site;

import static cn.chenghua.governance.access.Right.AUDIT;

import org.springframework.stereotype.Component;

/** The routes of the audit trail; they stand here because the trail itself knows no rights. */
@Component
class AuditRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(AUDIT, "/audit", "/audit/{id}", "/audit/export.csv", "/audit/verify", "/api/v1/audit", "/api/v1/audit/{id}")
                .post(AUDIT, "/audit/verify");
    }
}
