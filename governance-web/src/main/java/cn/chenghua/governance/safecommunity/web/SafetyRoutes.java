package cn.chenghua.governance.safecommunity.web;

import static cn.chenghua.governance.access.Right.EDIT_PROJECTS;
import static cn.chenghua.governance.access.Right.MEDIATE;
import static cn.chenghua.governance.access.Right.READ;
import static cn.chenghua.governance.access.Right.SEE_DISPUTES;
import static cn.chenghua.governance.access.Right.SET_STANDARDS;

import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class SafetyRoutes implements RouteRules {

    private static final String API = "/api/v1/safety";

    @Override
    public void declare(Routes routes) {
        routes.get(READ, "/safety/map", "/safety/spots", "/safety/centres", "/safety/centres/{id}", "/safety/functions",
                "/safety/settings", "/safety/cells",
                "/safety/cells/{id}", "/safety/pilots", "/safety/pilots/{id}", "/safety/police", "/safety/police/{id}",
                "/safety/video", "/safety/video/{id}", "/safety/mediators", "/safety/agreement-text", "/safety/pairings",
                "/safety/pairings/{id}", "/safety/hours", "/safety/volunteers", API + "/centres", API + "/centres/{id}",
                API + "/cells", API + "/cells/{id}", "/safety/cells/export.csv", API + "/cells.csv", API + "/pilots",
                API + "/pilots/{id}", API + "/police",
                API + "/police/{id}", API + "/endpoints", API + "/endpoints/{id}", API + "/pairings", API + "/pairings/{id}")
                .get(SEE_DISPUTES, "/safety/disputes", "/safety/disputes/{id}", "/safety/dispute-figures", API + "/disputes",
                        API + "/disputes/figures", API + "/disputes/{id}")
                .get(MEDIATE, "/safety/disputes/new", "/safety/disputes/{id}/agreement")
                .get(EDIT_PROJECTS, "/safety/cells/import", "/safety/cells/import/{id}")
                .post(EDIT_PROJECTS, "/safety/cells/import", "/safety/cells/import/apply")
                .post(MEDIATE, "/safety/disputes", "/safety/disputes/{id}/step", "/safety/disputes/{id}/phone",
                        API + "/disputes", API + "/disputes/{id}/steps")
                .post(SET_STANDARDS, "/safety/functions", "/safety/settings", "/safety/agreement-text")
                .post(READ, "/safety/pairings/{id}/{verb}", API + "/pairings/{id}/hours")
                .put(EDIT_PROJECTS, API + "/pairings/{id}", API + "/cells/{id}")
                .post(EDIT_PROJECTS, "/safety/centres/{id}/look", "/safety/cells", "/safety/cells/{id}/describe",
                        "/safety/cells/{id}/team", "/safety/cells/{id}/engage", "/safety/cells/{id}/release",
                        "/safety/cells/{id}/train", "/safety/cells/{id}/phone", "/safety/pilots/{id}/{verb}", "/safety/police",
                        "/safety/police/{id}/{verb}", "/safety/video", "/safety/video/{id}", "/safety/mediators",
                        "/safety/mediators/{id}/leave", "/safety/volunteers", "/safety/volunteers/{id}/leave",
                        API + "/centres/{id}/looks", API + "/cells", API + "/pilots/{id}/contracts", API + "/pilots/{id}/end",
                        API + "/police", API + "/endpoints", API + "/pairings/{id}/hours/{entry}");
    }
}
