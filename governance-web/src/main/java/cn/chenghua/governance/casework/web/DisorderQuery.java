package cn.chenghua.governance.casework.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;

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
        return ListLink.of(values);
    }

    /** What the list is narrowed to. */
    public Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "text", text);
        ListLink.put(applied, "state", state);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "kind", kind);
        ListLink.put(applied, "disorder", disorder);
        ListLink.put(applied, "outcome", outcome);
        ListLink.put(applied, "asset", asset);
        ListLink.put(applied, "overdue", "true".equals(overdue) ? overdue : null);
        ListLink.put(applied, "mine", "true".equals(mine) ? mine : null);
        ListLink.put(applied, "figure", figure);
        ListLink.put(applied, "from", from);
        ListLink.put(applied, "until", until);
        return applied;
    }
}
