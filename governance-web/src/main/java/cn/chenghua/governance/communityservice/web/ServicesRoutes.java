package cn.chenghua.governance.communityservice.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class ServicesRoutes implements RouteRules {

    private static final String[] REGISTERS = {"stations", "catalogue", "tests", "volumes", "points", "requests", "premises",
            "rules", "grants", "foundations", "postings", "companies", "sizes", "social", "brands"};

    @Override
    public void declare(Routes routes) {
        for (var register : REGISTERS) {
            var path = "/services/" + register;
            routes.get(Right.READ, path, path + "/export.csv", path + "/export.xlsx")
                    .get(Right.EDIT_PROJECTS, path + "/import", path + "/import/{id}")
                    .post(Right.EDIT_PROJECTS, path, path + "/import", path + "/import/apply");
        }
        routes.get(Right.READ, "/services/stations/{id}", "/services/catalogue/{id}", "/services/volumes/{id}",
                "/services/points/{id}", "/services/requests/{id}", "/services/premises/{id}", "/services/rules/{id}",
                "/services/grants/{id}", "/services/foundations/{id}", "/services/companies/{id}", "/services/social/{id}",
                "/services/brands/{id}");
        routes.post(Right.EDIT_PROJECTS, "/services/stations/{id}/describe", "/services/stations/{id}/open",
                "/services/stations/{id}/close", "/services/catalogue/{id}/describe", "/services/catalogue/{id}/test",
                "/services/points/{id}/step", "/services/points/{id}/describe", "/services/requests/{id}/step",
                "/services/requests/{id}/rate", "/services/premises/{id}/cover", "/services/premises/{id}/describe",
                "/services/rules/{id}/step", "/services/grants/{id}/reverse", "/services/foundations/{id}/post",
                "/services/foundations/{id}/reverse", "/services/companies/{id}/measure", "/services/companies/{id}/recognise",
                "/services/social/{id}/give", "/services/social/{id}/describe", "/services/brands/{id}/begin",
                "/services/brands/{id}/end").post(Right.DEFINE_TARGETS, "/services/companies/threshold");
        routes.get(Right.READ, "/api/v1/stations", "/api/v1/stations/{id}", "/api/v1/service-items", "/api/v1/service-items/{id}",
                "/api/v1/terminal-tests", "/api/v1/terminal-tests/{id}", "/api/v1/service-volumes",
                "/api/v1/service-volumes/{id}", "/api/v1/service-points", "/api/v1/service-points/{id}", "/api/v1/firm-requests",
                "/api/v1/firm-requests/{id}", "/api/v1/premises", "/api/v1/premises/{id}", "/api/v1/support-rules",
                "/api/v1/support-rules/{id}", "/api/v1/support-grants", "/api/v1/support-grants/{id}", "/api/v1/foundations",
                "/api/v1/foundations/{id}", "/api/v1/foundation-postings", "/api/v1/foundation-postings/{id}",
                "/api/v1/service-companies", "/api/v1/service-companies/{id}", "/api/v1/company-sizes",
                "/api/v1/company-sizes/{id}", "/api/v1/social-enterprises", "/api/v1/social-enterprises/{id}",
                "/api/v1/benefit-brands", "/api/v1/benefit-brands/{id}").post(Right.EDIT_PROJECTS, "/api/v1/stations",
                        "/api/v1/stations/{id}/step", "/api/v1/service-items", "/api/v1/terminal-tests",
                        "/api/v1/service-volumes", "/api/v1/service-points", "/api/v1/service-points/{id}/step",
                        "/api/v1/firm-requests", "/api/v1/firm-requests/{id}/step", "/api/v1/premises",
                        "/api/v1/premises/{id}/cover", "/api/v1/support-rules", "/api/v1/support-rules/{id}/step",
                        "/api/v1/support-grants", "/api/v1/support-grants/{id}/reverse", "/api/v1/foundations",
                        "/api/v1/foundation-postings", "/api/v1/foundation-postings/{id}/reverse", "/api/v1/service-companies",
                        "/api/v1/service-companies/{id}/recognise", "/api/v1/company-sizes", "/api/v1/social-enterprises",
                        "/api/v1/benefit-brands");
    }
}
