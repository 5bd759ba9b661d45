package cn.chenghua.governance.responsibility.web;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The question a list of assets answers, as it stands in its link. */
record AssetQuery(@Nullable String text, @Nullable String kind, @Nullable String classCode, @Nullable String grade,
        @Nullable String depth, @Nullable String unit, boolean retired) {

    static AssetQuery of(MultiValueMap<String, String> link) {
        return new AssetQuery(link.getFirst("text"), link.getFirst("kind"), link.getFirst("class"), link.getFirst("grade"),
                link.getFirst("depth"), link.getFirst("unit"), "true".equals(link.getFirst("retired")));
    }

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
        put(applied, "class", classCode);
        put(applied, "grade", grade);
        put(applied, "depth", depth);
        put(applied, "unit", unit);
        put(applied, "retired", retired ? "true" : null);
        return applied;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }
}
