package cn.chenghua.governance.communityservice.register.web;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;

/** What a register is asked for, as it stands in the link, such as {@code ?state=in_service&unit=510108005000}. */
public record Asked(@Nullable String text, @Nullable String unit, @Nullable String state, @Nullable String group,
        @Nullable String after) {

    public String link() {
        return ListLink.of(applied());
    }

    public String from(String id) {
        var values = applied();
        values.put("after", id);
        return ListLink.of(values);
    }

    private Map<String, String> applied() {
        var values = new LinkedHashMap<String, String>();
        ListLink.put(values, "text", text);
        ListLink.put(values, "unit", unit);
        ListLink.put(values, "state", state);
        ListLink.put(values, "group", group);
        return values;
    }

    public static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
