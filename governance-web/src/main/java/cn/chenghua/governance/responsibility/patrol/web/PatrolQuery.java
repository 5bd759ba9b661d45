package cn.chenghua.governance.responsibility.patrol.web;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The question a list of due looks answers, as it stands in its link. */
record PatrolQuery(@Nullable String kind, @Nullable String unit, @Nullable String level, @Nullable String state) {

    public String link() {
        return from(null);
    }

    /** The query of the same list, from behind a mark on. */
    public String from(@Nullable String mark) {
        return link(applied(), mark);
    }

    /** The same list for another unit and state; null for any. */
    public String with(@Nullable String otherUnit, @Nullable String otherState) {
        return link(new PatrolQuery(kind, otherUnit, level, otherState).applied(), null);
    }

    private static String link(Map<String, String> applied, @Nullable String mark) {
        var uri = UriComponentsBuilder.newInstance();
        var values = new TreeMap<>(applied);
        put(values, "after", mark);
        values.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        var query = uri.encode().buildAndExpand(values).getQuery();
        return query == null ? "" : "?" + query;
    }

    /** What the list is narrowed to. */
    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        put(applied, "kind", kind);
        put(applied, "unit", unit);
        put(applied, "level", level);
        put(applied, "state", state);
        return applied;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }
}
