package cn.chenghua.governance.inspection.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;

/** The question a list of inspections answers, as it stands in its link. */
record InspectionQuery(@Nullable String text, @Nullable String kind, @Nullable String unit, @Nullable String level,
        @Nullable String fine, @Nullable String found, @Nullable String asset, @Nullable String after) {

    /** The query of the same list, from behind a mark on. */
    public String from(@Nullable String mark) {
        var values = new TreeMap<>(applied());
        ListLink.put(values, "after", mark);
        return ListLink.of(values);
    }

    public String link() {
        return from(null);
    }

    /** What the list is narrowed to. */
    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "text", text);
        ListLink.put(applied, "kind", kind);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "level", level);
        ListLink.put(applied, "fine", fine);
        ListLink.put(applied, "found", found);
        ListLink.put(applied, "asset", asset);
        return applied;
    }
}
