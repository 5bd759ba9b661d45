package cn.chenghua.governance.monthly.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;

/** The question a list of reports answers, as it stands in its link; {@code mine} asks for those that wait for the reader. */
record MonthQuery(@Nullable String state, @Nullable String unit, @Nullable String responsible, @Nullable Boolean mine,
        @Nullable String after) {

    /** The query of the same list, from behind a number on. */
    public String from(@Nullable String number) {
        return link(state, number);
    }

    public String link() {
        return link(state, null);
    }

    /** The same list in another state. */
    public String in(String other) {
        return link(other, null);
    }

    private String link(@Nullable String inState, @Nullable String number) {
        var values = new TreeMap<>(applied());
        values.remove("state");
        ListLink.put(values, "state", inState);
        ListLink.put(values, "after", number);
        return ListLink.of(values);
    }

    boolean forMe() {
        return Boolean.TRUE.equals(mine);
    }

    /** What the list is narrowed to. */
    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "state", state);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "responsible", responsible);
        ListLink.put(applied, "mine", forMe() ? "true" : null);
        return applied;
    }
}
