package cn.chenghua.governance.site;

import static cn.chenghua.governance.access.Right.READ;
import static cn.chenghua.governance.access.Right.REORGANISE;

import org.springframework.stereotype.Component;

/** The routes of units, shapes and calendar; they stand here because the district itself knows no rights. */
@Component
class DistrictRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(READ, "/units", "/units/{code}", "/units/history.csv", "/calendar", "/api/v1/units", "/api/v1/units/{code}",
                "/api/v1/units/shapes")
                .get(REORGANISE, "/units/reorganise", "/units/reorganise/import", "/units/reorganise/import/template",
                        "/units/geometry", "/calendar/import", "/calendar/import/template")
                .post(REORGANISE, "/units/reorganise", "/units/reorganise/import", "/units/reorganise/import/apply",
                        "/units/geometry",
                        "/units/geometry/apply", "/calendar/import", "/calendar/import/apply");
    }
}
