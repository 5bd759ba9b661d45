package cn.chenghua.governance.communityservice.admission.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.admission.AdmissionDesk;
import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.AdmissionState;
import cn.chenghua.governance.communityservice.admission.plate.PlateLines;
import cn.chenghua.governance.plan.web.ClausePages;

import org.springframework.stereotype.Component;

/** The pages for power returned (D01), the five lists (D02) and the burden (D03), with what stands behind them. */
@Component
class AdmissionClauses implements ClausePages {

    private static final String LIST = "/services/admission";
    private static final String REQUESTS = LIST + "/requests";
    private final AdmissionDesk desk;
    private final AdmissionLines lines;
    private final PlateLines plates;

    AdmissionClauses(AdmissionDesk desk, AdmissionLines lines, PlateLines plates) {
        this.desk = desk;
        this.lines = lines;
        this.plates = plates;
    }

    @Override
    public List<Page> pages() {
        return List.of(new Page("D01", "/services/burden/taken", "admission.taken"), new Page("D02", LIST, "admission.title"),
                new Page("D02", REQUESTS, "admission.requests"), new Page("D02", LIST + "/plates", "admission.plates"),
                new Page("D03", "/services/burden", "admission.burden"));
    }

    @Override
    public List<Standing> standings(Actor actor) {
        var today = desk.today();
        var seen = desk.all(actor);
        var counts = new ArrayList<Standing>();
        counts.add(new Standing("D01", "admission.count.inForce",
                lines.count(seen.in(AdmissionPages.PUBLISHED).on(today)), LIST + "?day=" + today));
        counts.add(state(seen, "D01", AdmissionState.REJECTED, REQUESTS));
        counts.add(state(seen, "D01", AdmissionState.WITHDRAWN, LIST));
        for (var list : AdmissionList.values()) {
            counts.add(new Standing("D02", "admission.list." + list, lines.count(seen.of(list).in(AdmissionPages.PUBLISHED)
                    .on(today)), LIST + "?list=" + list + "&day=" + today));
        }
        counts.add(state(seen, "D02", AdmissionState.REQUESTED, REQUESTS));
        counts.add(state(seen, "D02", AdmissionState.CHECKED, REQUESTS));
        counts.add(plates(actor, today, "admission.count.plates", null));
        counts.add(plates(actor, today, "admission.count.bare", false));
        return counts;
    }

    private Standing state(AdmissionLines.Filter seen, String clause, AdmissionState state, String path) {
        return new Standing(clause, "admission.state." + state, lines.count(seen.in(Set.of(state))), path + "?state=" + state);
    }

    private Standing plates(Actor actor, LocalDate today, String text, @org.jspecify.annotations.Nullable Boolean allowed) {
        return new Standing("D03", text,
                plates.count(new PlateLines.Filter(actor.reads().widest(), null, today, true, allowed)),
                LIST + "/plates?hanging=true" + (allowed == null ? "" : "&allowed=" + allowed));
    }
}
