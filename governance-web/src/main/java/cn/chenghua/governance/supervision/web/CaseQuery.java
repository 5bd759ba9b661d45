package cn.chenghua.governance.supervision.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;

/** The question a list of cases answers, as it stands in its link. */
record CaseQuery(@Nullable String text, @Nullable String state, @Nullable String unit, @Nullable String origin, boolean overdue,
        boolean mine, @Nullable String project, @Nullable String target, @Nullable String after) {

    /** The query of the same list, from behind a number on. */
    public String from(@Nullable String number) {
        return link(state, number);
    }

    public String link() {
        return link(state, null);
    }

    /** The same list in another state. */
    public String in(String otherState) {
        return link(otherState, null);
    }

    private String link(@Nullable String inState, @Nullable String number) {
        var values = new TreeMap<>(applied());
        values.remove("state");
        ListLink.put(values, "state", inState);
        ListLink.put(values, "after", number);
        return ListLink.of(values);
    }

    /** What the list is narrowed to. */
    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "text", text);
        ListLink.put(applied, "state", state);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "origin", origin);
        ListLink.put(applied, "overdue", overdue ? "true" : null);
        ListLink.put(applied, "mine", mine ? "true" : null);
        ListLink.put(applied, "project", project);
        ListLink.put(applied, "target", target);
        return applied;
    }
}
