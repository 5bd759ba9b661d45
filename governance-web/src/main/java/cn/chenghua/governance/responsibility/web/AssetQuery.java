package cn.chenghua.governance.responsibility.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The question a list of assets answers, as it stands in its link. */
record AssetQuery(@Nullable String text, @Nullable String kind, @Nullable String classCode, @Nullable String grade,
        @Nullable String depth, @Nullable String unit, boolean retired, boolean uncovered) {

    static AssetQuery of(MultiValueMap<String, String> link) {
        return new AssetQuery(link.getFirst("text"), link.getFirst("kind"), link.getFirst("class"), link.getFirst("grade"),
                link.getFirst("depth"), link.getFirst("unit"), "true".equals(link.getFirst("retired")),
                "true".equals(link.getFirst("uncovered")));
    }

    public String link() {
        return from(null);
    }

    /** The query of the same list, from behind a number on. */
    public String from(@Nullable String number) {
        var values = new TreeMap<>(applied());
        ListLink.put(values, "after", number);
        return ListLink.of(values);
    }

    /** What the list is narrowed to. */
    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "text", text);
        ListLink.put(applied, "kind", kind);
        ListLink.put(applied, "class", classCode);
        ListLink.put(applied, "grade", grade);
        ListLink.put(applied, "depth", depth);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "retired", retired ? "true" : null);
        ListLink.put(applied, "uncovered", uncovered ? "true" : null);
        return applied;
    }
}
