package cn.chenghua.governance.safecommunity.web;

import java.util.List;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

/** The routes of warning, tasks, lectures, honours, covenants and suggestions. */
@Component
class WarningRoutes implements RouteRules {

    private static final List<String> REGISTERS = List.of("tasks:joint-tasks", "lectures:lecture-sessions", "duties:law-duties",
            "law-communities:law-communities", "honours:honours", "covenants:covenants", "suggestions:suggestions",
            "incidents:incidents", "alerts:alerts");
    private static final List<String> TAKEN = List.of("lectures", "duties", "law-communities", "honours", "covenants",
            "suggestions", "incidents", "signals");

    @Override
    public void declare(Routes routes) {
        REGISTERS.forEach(one -> register(routes, one.split(":")[0], one.split(":")[1], Right.EDIT_PROJECTS));
        register(routes, "rules", "warning-rules", Right.SET_STANDARDS);
        TAKEN.forEach(one -> taken(routes, "/safety/" + one + "/import"));
        routes.get(Right.READ, "/safety/signals", "/safety/signals/{id}", "/safety/signals/export.csv", "/api/v1/signals",
                "/api/v1/signals/{id}", "/safety/suggestion-progress/{id}", "/safety/lecture-series")
                .post(Right.EDIT_PROJECTS, "/api/v1/signals", "/api/v1/signals:batch")
                .post(Right.DEFINE_TARGETS, "/safety/lecture-series/{code}");
    }

    private static void register(Routes routes, String page, String resource, Right right) {
        var path = "/safety/" + page;
        var api = "/api/v1/" + resource;
        routes.get(Right.READ, path, path + "/{id}", path + "/export.csv", path + "/export.xlsx", api, api + "/{id}").post(right,
                path, path + "/{id}/step", api, api + "/{id}/steps");
    }

    private static void taken(Routes routes, String path) {
        routes.get(Right.EDIT_PROJECTS, path, path + "/{id}").post(Right.EDIT_PROJECTS, path, path + "/apply");
    }
}
