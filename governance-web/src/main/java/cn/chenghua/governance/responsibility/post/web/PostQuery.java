package cn.chenghua.governance.responsibility.post.web;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The question a list of posts answers, as it stands in its link. */
record PostQuery(@Nullable String text, @Nullable String kind, @Nullable String level, @Nullable String unit, boolean vacant) {

    public String link() {
        return from(null);
    }

    /** The query of the same list, from behind a number on. */
    public String from(@Nullable String number) {
        var uri = UriComponentsBuilder.newInstance();
        var values = new TreeMap<>(applied());
        put(values, "after", number);
        values.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        var query = uri.encode().buildAndExpand(values).getQuery();
        return query == null ? "" : "?" + query;
    }

    /** What the list is narrowed to. */
    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        put(applied, "text", text);
        put(applied, "kind", kind);
        put(applied, "level", level);
        put(applied, "unit", unit);
        put(applied, "vacant", vacant ? "true" : null);
        return applied;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }
}
