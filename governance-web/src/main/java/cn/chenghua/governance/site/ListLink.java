package cn.chenghua.governance.site;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The question a list answers, as it stands in its link, such as {@code ?state=OPEN&unit=510108005000}. */
public final class ListLink {

    private ListLink() {
    }

    /** The query with all values encoded; nothing where there are none. */
    public static String of(Map<String, String> values) {
        var uri = UriComponentsBuilder.newInstance();
        values.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        var query = uri.encode().buildAndExpand(values).getQuery();
        return query == null ? "" : "?" + query;
    }

    /** Narrows the list by a value, unless it is empty. */
    public static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }
}
