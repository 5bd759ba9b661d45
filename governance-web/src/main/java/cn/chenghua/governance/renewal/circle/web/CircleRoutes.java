package cn.chenghua.governance.renewal.circle.web;

import static cn.chenghua.governance.access.Right.EDIT_PROJECTS;
import static cn.chenghua.governance.access.Right.READ;
import static cn.chenghua.governance.access.Right.REORGANISE;

import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class CircleRoutes implements RouteRules {

    private static final String PAGE = "/renewal/circle";
    private static final String API = "/api/v1/renewal/circle";

    @Override
    public void declare(Routes routes) {
        routes.get(READ, PAGE, PAGE + "/gaps", PAGE + "/sites", PAGE + "/spots", PAGE + "/coverage.csv", PAGE + "/gaps.csv",
                PAGE + "/scenarios", PAGE + "/scenarios/{id}", API + "/coverage", API + "/gaps", API + "/sites",
                API + "/scenarios", API + "/scenarios/{id}", API + "/scenarios/{id}/comparison")
                .post(EDIT_PROJECTS, PAGE + "/scenarios", PAGE + "/scenarios/{id}/changes", PAGE + "/scenarios/{id}/drop",
                        API + "/scenarios")
                .put(EDIT_PROJECTS, API + "/scenarios/{id}")
                .get(REORGANISE, PAGE + "/settlements/import", PAGE + "/settlements/import/{id}", PAGE + "/facilities/import",
                        PAGE + "/facilities/import/{id}", PAGE + "/settlements/export.csv", PAGE + "/settlements/export.xlsx",
                        PAGE + "/facilities/export.csv", PAGE + "/facilities/export.xlsx")
                .post(REORGANISE, PAGE + "/settlements/import", PAGE + "/settlements/import/apply", PAGE + "/facilities/import",
                        PAGE + "/facilities/import/apply");
    }
}
