package cn.chenghua.governance.backstreet.green.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a list of the green register is asked for, as it stands in its link.
 *
 * @param reached a stage that was reached, whichever came after
 * @param drawn {@code true} or {@code false}; empty for all
 */
public record GreenQuery(@Nullable String text, @Nullable String level, @Nullable String classCode, @Nullable String phase,
        @Nullable String reached, @Nullable String drawn, @Nullable String unit, @Nullable String group) {

    public static GreenQuery of(MultiValueMap<String, String> link) {
        return new GreenQuery(link.getFirst("text"), link.getFirst("level"), link.getFirst("class"), link.getFirst("phase"),
                link.getFirst("reached"), link.getFirst("drawn"), link.getFirst("unit"), link.getFirst("group"));
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
    public Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "text", text);
        ListLink.put(applied, "level", level);
        ListLink.put(applied, "class", classCode);
        ListLink.put(applied, "phase", phase);
        ListLink.put(applied, "reached", reached);
        ListLink.put(applied, "drawn", drawn);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "group", group);
        return applied;
    }
}
