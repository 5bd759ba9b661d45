package cn.chenghua.governance.safecommunity.web;

import static cn.chenghua.governance.access.Right.EDIT_PROJECTS;
import static cn.chenghua.governance.access.Right.MEDIATE;
import static cn.chenghua.governance.access.Right.READ;
import static cn.chenghua.governance.access.Right.SEE_DISPUTES;
import static cn.chenghua.governance.access.Right.SET_STANDARDS;

import java.util.List;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class SafetyRoutes implements RouteRules {

    private static final String API = "/api/v1/safety";
    private static final List<String> TABLES = List.of("cells", "workers", "pilots", "centres", "police", "video:endpoints",
            "mediators", "volunteers");

    @Override
    public void declare(Routes routes) {
        TABLES.forEach(one -> table(routes, EDIT_PROJECTS, one.split(":")[0], one.substring(one.indexOf(':') + 1)));
        table(routes, READ, "pairings", "pairings");
        routes.get(READ, "/safety/map", "/safety/spots", "/safety/centres", "/safety/centres/{id}", "/safety/functions",
                "/safety/settings", "/safety/cells",
                "/safety/cells/{id}", "/safety/pilots", "/safety/pilots/{id}", "/safety/police", "/safety/police/{id}",
                "/safety/video", "/safety/video/{id}", "/safety/mediators", "/safety/agreement-text", "/safety/pairings",
                "/safety/pairings/{id}", "/safety/hours", "/safety/volunteers", "/safety/workers", API + "/workers",
                API + "/mediators", API + "/mediators/{id}",
                API + "/volunteers", API + "/volunteers/{id}", API + "/centres", API + "/centres/{id}",
                API + "/cells", API + "/cells/{id}", API + "/pilots",
                API + "/pilots/{id}", API + "/police",
                API + "/police/{id}", API + "/endpoints", API + "/endpoints/{id}", API + "/pairings", API + "/pairings/{id}")
                .get(SEE_DISPUTES, "/safety/disputes", "/safety/disputes/{id}", "/safety/dispute-figures", API + "/disputes",
                        API + "/disputes/figures", API + "/disputes/{id}")
                .get(MEDIATE, "/safety/disputes/new", "/safety/disputes/{id}/agreement")
                .post(MEDIATE, "/safety/disputes", "/safety/disputes/{id}/step", "/safety/disputes/{id}/phone",
                        API + "/disputes", API + "/disputes/{id}/steps")
                .post(SET_STANDARDS, "/safety/functions", "/safety/settings", "/safety/agreement-text")
                .post(READ, "/safety/pairings/{id}/{verb}", API + "/pairings/{id}/hours")
                .put(EDIT_PROJECTS, API + "/pairings/{id}", API + "/cells/{id}", API + "/cells/{id}/team",
                        API + "/endpoints/{id}/state")
                .post(EDIT_PROJECTS, API + "/cells/{id}/workers", API + "/cells/{id}/workers/{worker}/release",
                        API + "/cells/{id}/trainings", API + "/pilots/{id}/performances", API + "/police/{id}/holders",
                        API + "/police/{id}/vacancies", API + "/mediators", API + "/mediators/{id}/leave", API + "/volunteers",
                        API + "/volunteers/{id}/leave")
                .post(EDIT_PROJECTS, "/safety/centres/{id}/look", "/safety/cells", "/safety/cells/{id}/describe",
                        "/safety/cells/{id}/team", "/safety/cells/{id}/engage", "/safety/cells/{id}/release",
                        "/safety/cells/{id}/train", "/safety/cells/{id}/phone", "/safety/pilots/{id}/{verb}", "/safety/police",
                        "/safety/police/{id}/{verb}", "/safety/video", "/safety/video/{id}", "/safety/mediators",
                        "/safety/mediators/{id}/leave", "/safety/volunteers", "/safety/volunteers/{id}/leave",
                        API + "/centres/{id}/looks", API + "/cells", API + "/pilots/{id}/contracts", API + "/pilots/{id}/end",
                        API + "/police", API + "/endpoints", API + "/pairings/{id}/hours/{entry}");
    }

    /** The ways of a register in and out as tables; hours are entered by members, who may read only. */
    private static void table(Routes routes, Right right, String page, String resource) {
        var path = "/safety/" + page;
        routes.get(READ, path + "/export.csv", path + "/export.xlsx", API + "/" + resource + ".csv")
                .get(right, path + "/import", path + "/import/{id}").post(right, path + "/import", path + "/import/apply");
    }
}
