package cn.chenghua.governance.project.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a list of projects is asked for; it stands in the link, so that a list can be sent on. */
public record ProjectQuery(@Nullable String text, @Nullable String kind, @Nullable String unit, @Nullable String stage,
        boolean late,
        @Nullable String target, @Nullable String after) {

    /** The query of the same list, from after a number on. */
    public String from(@Nullable String number) {
        var uri = UriComponentsBuilder.newInstance();
        put(uri, "text", text);
        put(uri, "kind", kind);
        put(uri, "unit", unit);
        put(uri, "stage", stage);
        put(uri, "late", late ? "true" : null);
        put(uri, "target", target);
        put(uri, "after", number);
        var query = uri.encode().build().getQuery();
        return query == null ? "" : "?" + query;
    }

    public String link() {
        return from(null);
    }

    private static void put(UriComponentsBuilder uri, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            uri.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }
}
