package cn.chenghua.governance.communityservice.admission.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.desk.web.DeskItems;
import cn.chenghua.governance.communityservice.admission.AdmissionDesk;
import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.communityservice.admission.AdmissionState;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays on a desk which requests wait: for the office to check, to decide on and to publish. */
@Component
@Order(40)
class AdmissionItems implements DeskItems {

    private static final int MOST = 200;
    private final AdmissionDesk desk;
    private final AdmissionLines lines;

    AdmissionItems(AdmissionDesk desk, AdmissionLines lines) {
        this.desk = desk;
        this.lines = lines;
    }

    @Override
    public List<Group> of(Actor actor, LocalDate today) {
        var groups = new ArrayList<Group>();
        if (actor.scope(Right.SET_STANDARDS).wholeDistrict()) {
            groups.add(group(actor, AdmissionState.REQUESTED));
            groups.add(group(actor, AdmissionState.CHECKED));
            groups.add(group(actor, AdmissionState.ADMITTED));
            groups.add(group(actor, AdmissionState.BOUGHT));
        }
        if (actor.scope(Right.EDIT_PROJECTS).wholeDistrict() || actor.scope(Right.EDIT_PROJECTS).departmental()) {
            groups.add(group(actor, AdmissionState.OPENED));
        }
        return groups;
    }

    private Group group(Actor actor, AdmissionState state) {
        var waiting = lines.list(desk.all(actor).in(Set.of(state)), "", MOST);
        return new Group("ADMISSION_" + state, "/services/admission/requests?state=" + state,
                waiting.stream().map(line -> new Item("admission-" + line.id(), line.number(), line.facts().title(), null,
                        "/services/admission/" + line.id())).toList());
    }
}
