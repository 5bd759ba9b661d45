package cn.chenghua.governance.inspection.web;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The question a list of inspections answers, as it stands in its link. */
record InspectionQuery(@Nullable String text, @Nullable String kind, @Nullable String unit, @Nullable String level,
        @Nullable String fine, @Nullable String found, @Nullable String asset, @Nullable String after) {

    /** The query of the same list, from behind a mark on. */
    public String from(@Nullable String mark) {
        var uri = UriComponentsBuilder.newInstance();
        var values = new TreeMap<>(applied());
        put(values, "after", mark);
        values.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        var query = uri.encode().buildAndExpand(values).getQuery();
        return query == null ? "" : "?" + query;
    }

    public String link() {
        return from(null);
    }

    /** What the list is narrowed to. */
    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        put(applied, "text", text);
        put(applied, "kind", kind);
        put(applied, "unit", unit);
        put(applied, "level", level);
        put(applied, "fine", fine);
        put(applied, "found", found);
        put(applied, "asset", asset);
        return applied;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }
}
