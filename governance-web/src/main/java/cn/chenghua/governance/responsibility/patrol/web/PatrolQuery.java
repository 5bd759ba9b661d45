package cn.chenghua.governance.responsibility.patrol.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;

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
        var values = new TreeMap<>(applied);
        ListLink.put(values, "after", mark);
        return ListLink.of(values);
    }

    /** What the list is narrowed to. */
    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "kind", kind);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "level", level);
        ListLink.put(applied, "state", state);
        return applied;
    }
}
