package cn.chenghua.governance.communityservice.admission.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.DutyCode;
import cn.chenghua.governance.communityservice.admission.Estimate;
import cn.chenghua.governance.communityservice.admission.ItemFacts;
import cn.chenghua.governance.site.Typed;

/** Reads the form that describes an item. */
final class AdmissionForm {

    private AdmissionForm() {
    }

    static ItemFacts facts(Map<String, String> typed) {
        var duties = Arrays.stream(Typed.text(typed, "duties").split("[\\r\\n,，;；]+")).filter(line -> !line.isBlank())
                .map(DutyCode::parse).collect(Collectors.toSet());
        return new ItemFacts(Typed.constant(AdmissionList.class, "list", typed.get("list")), Typed.text(typed, "title"),
                Typed.text(typed, "basis"), Typed.text(typed, "department"), duties,
                new Estimate(whole(typed, "minutes"), whole(typed, "forms"), whole(typed, "fields"), whole(typed, "uploads")));
    }

    private static int whole(Map<String, String> typed, String field) {
        return Typed.text(typed, field).isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, Typed.number(field, typed.get(field)));
    }
}
