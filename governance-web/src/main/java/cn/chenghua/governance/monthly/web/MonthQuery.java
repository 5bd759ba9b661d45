package cn.chenghua.governance.monthly.web;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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
        var uri = UriComponentsBuilder.newInstance();
        var values = new TreeMap<>(applied());
        values.remove("state");
        put(values, "state", inState);
        put(values, "after", number);
        values.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        var query = uri.encode().buildAndExpand(values).getQuery();
        return query == null ? "" : "?" + query;
    }

    boolean forMe() {
        return Boolean.TRUE.equals(mine);
    }

    /** What the list is narrowed to. */
    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        put(applied, "state", state);
        put(applied, "unit", unit);
        put(applied, "responsible", responsible);
        put(applied, "mine", forMe() ? "true" : null);
        return applied;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }
}
