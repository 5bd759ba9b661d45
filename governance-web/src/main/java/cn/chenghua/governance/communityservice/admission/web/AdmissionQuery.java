package cn.chenghua.governance.communityservice.admission.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.AdmissionState;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/**
 * What items are asked for.
 *
 * @param state one of them, or UNDER_WAY for all that are neither published nor rejected
 * @param day only those in force on that day; none where empty
 * @param department by its name; a hyphen stands for the district office
 */
public record AdmissionQuery(@Nullable String list, @Nullable String state, @Nullable String day, @Nullable String department,
        @Nullable String text) {

    static final String OFFICE = "-";
    private static final String UNDER_WAY = "UNDER_WAY";

    /** @param either the states of which the list is made; one of them where the query names it */
    public AdmissionLines.Filter filter(AdmissionLines.Filter seen, Set<AdmissionState> either) {
        var wanted = blank(state) ? either : states(Typed.text(state));
        return new AdmissionLines.Filter(seen.all(), seen.departments(), Typed.text(text),
                blank(list) ? null : Typed.constant(AdmissionList.class, "list", list),
                wanted.stream().anyMatch(either::contains) ? wanted : either, Typed.day("day", day),
                blank(department) ? null : OFFICE.equals(Typed.text(department)) ? "" : Typed.text(department));
    }

    private static Set<AdmissionState> states(String state) {
        return UNDER_WAY.equals(state)
                ? Arrays.stream(AdmissionState.values()).filter(AdmissionState::underWay).collect(Collectors.toSet())
                : Set.of(Typed.constant(AdmissionState.class, "state", state));
    }

    /** The same as of a day where none was asked for. */
    AdmissionQuery on(LocalDate today) {
        return day == null && blank(state) ? new AdmissionQuery(list, state, today.toString(), department, text) : this;
    }

    Map<String, String> applied() {
        var values = new LinkedHashMap<String, String>();
        ListLink.put(values, "list", list);
        ListLink.put(values, "state", state);
        ListLink.put(values, "day", day);
        ListLink.put(values, "department", department);
        ListLink.put(values, "text", text);
        return values;
    }

    public String link() {
        return ListLink.of(applied());
    }

    String from(String key) {
        var values = applied();
        values.putIfAbsent("day", "");
        values.put("after", key);
        return ListLink.of(values);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
