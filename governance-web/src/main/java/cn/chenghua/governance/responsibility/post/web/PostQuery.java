package cn.chenghua.governance.responsibility.post.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;

/** The question a list of posts answers, as it stands in its link. */
record PostQuery(@Nullable String text, @Nullable String kind, @Nullable String level, @Nullable String unit, boolean vacant) {

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
        ListLink.put(applied, "level", level);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "vacant", vacant ? "true" : null);
        return applied;
    }
}
