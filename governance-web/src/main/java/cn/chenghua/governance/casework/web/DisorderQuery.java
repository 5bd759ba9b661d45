package cn.chenghua.governance.casework.web;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The question a list of cases answers, as it stands in its link.
 *
 * @param figure the set of cases behind a figure of the days {@code from} to {@code until}
 */
record DisorderQuery(@Nullable String text, @Nullable String state, @Nullable String unit, @Nullable String kind,
        @Nullable String disorder, @Nullable String outcome, @Nullable String asset, @Nullable String overdue,
        @Nullable String mine, @Nullable String figure, @Nullable String from, @Nullable String until,
        @Nullable String after) {

    /** The query of the same list, from behind a number on. */
    public String from(@Nullable String number) {
        return link(Map.of("after", number == null ? "" : number));
    }

    public String link() {
        return link(Map.of());
    }

    /** The same list in another state. */
    public String in(String otherState) {
        return link(Map.of("state", otherState));
    }

    private String link(Map<String, String> other) {
        var values = new TreeMap<>(applied());
        other.forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(name, value);
            }
        });
        var uri = UriComponentsBuilder.newInstance();
        values.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        var query = uri.encode().buildAndExpand(values).getQuery();
        return query == null ? "" : "?" + query;
    }

    /** What the list is narrowed to. */
    public Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        put(applied, "text", text);
        put(applied, "state", state);
        put(applied, "unit", unit);
        put(applied, "kind", kind);
        put(applied, "disorder", disorder);
        put(applied, "outcome", outcome);
        put(applied, "asset", asset);
        put(applied, "overdue", "true".equals(overdue) ? overdue : null);
        put(applied, "mine", "true".equals(mine) ? mine : null);
        put(applied, "figure", figure);
        put(applied, "from", from);
        put(applied, "until", until);
        return applied;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }
}
