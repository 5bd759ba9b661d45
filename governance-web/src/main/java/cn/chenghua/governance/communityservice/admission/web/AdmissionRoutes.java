package cn.chenghua.governance.communityservice.admission.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class AdmissionRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.READ, "/services/admission", "/services/admission/requests", "/services/admission/{id}",
                "/services/admission/export.csv", "/services/admission/export.xlsx", "/services/admission/plates",
                "/api/v1/admission-items", "/api/v1/admission-items.csv", "/api/v1/admission-items/{id}",
                "/api/v1/admission-requests", "/api/v1/admission-requests/{id}", "/api/v1/community-plates",
                "/api/v1/community-plates/{id}")
                .get(Right.EDIT_PROJECTS, "/services/admission/new", "/services/admission/import",
                        "/services/admission/import/{id}")
                .post(Right.EDIT_PROJECTS, "/services/admission", "/services/admission/import",
                        "/services/admission/import/apply", "/services/admission/{id}/describe",
                        "/services/admission/{id}/step", "/services/admission/plates", "/services/admission/plates/{id}/down",
                        "/api/v1/admission-requests", "/api/v1/admission-requests/{id}/step", "/api/v1/community-plates",
                        "/api/v1/community-plates/{id}/down")
                .put(Right.EDIT_PROJECTS, "/api/v1/admission-requests/{id}");
    }
}
