package cn.chenghua.governance.communityservice.admission.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.admission.AdmissionDesk;
import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.AdmissionState;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the two lists: what was published, and what is on its way there. */
@Component
class AdmissionPages {

    static final Set<AdmissionState> PUBLISHED = EnumSet.of(AdmissionState.PUBLISHED, AdmissionState.WITHDRAWN);
    static final Set<AdmissionState> ON_THE_WAY = EnumSet.complementOf(EnumSet.copyOf(PUBLISHED));
    private static final int PAGE = 50;
    private final AdmissionDesk desk;
    private final AdmissionLines lines;

    AdmissionPages(AdmissionDesk desk, AdmissionLines lines) {
        this.desk = desk;
        this.lines = lines;
    }

    void fill(Actor actor, AdmissionQuery query, Set<AdmissionState> either, String path, @Nullable String after, Model model) {
        var filter = query.filter(desk.all(actor), either);
        var found = lines.list(filter, after == null ? "" : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("query", query);
        model.addAttribute("lines", shown);
        model.addAttribute("total", lines.count(filter));
        model.addAttribute("today", desk.today());
        model.addAttribute("lists", AdmissionList.values());
        model.addAttribute("states", either.stream().sorted().toList());
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        model.addAttribute("next", found.size() > PAGE ? path + query.from(shown.getLast().key()) : null);
    }

    /** How many items in force each list has on the day of the query; each number opens its list. */
    List<Map.Entry<AdmissionList, Integer>> counts(Actor actor, AdmissionQuery query) {
        var seen = query.filter(desk.all(actor), PUBLISHED);
        var counts = new ArrayList<Map.Entry<AdmissionList, Integer>>();
        for (var list : AdmissionList.values()) {
            counts.add(Map.entry(list, lines.count(seen.of(list))));
        }
        return counts;
    }
}
