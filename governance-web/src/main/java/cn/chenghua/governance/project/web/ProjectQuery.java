package cn.chenghua.governance.project.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What a list of projects is asked for; it stands in the link, so that a list can be sent on. */
public record ProjectQuery(@Nullable String text, @Nullable String kind, @Nullable String unit, @Nullable String stage,
        boolean late,
        @Nullable String target, @Nullable String group, @Nullable String after) {

    /** The query of the same list, from after a number on. */
    public String from(@Nullable String number) {
        var uri = UriComponentsBuilder.newInstance();
        put(uri, "text", text);
        put(uri, "kind", kind);
        put(uri, "unit", unit);
        put(uri, "stage", stage);
        put(uri, "late", late ? "true" : null);
        put(uri, "target", target);
        put(uri, "group", group);
        put(uri, "after", number);
        var query = uri.encode().build().getQuery();
        return query == null ? "" : "?" + query;
    }

    ProjectQuery ofKind(String another) {
        return new ProjectQuery(text, another, unit, stage, late, target, group, null);
    }

    /** The list of one stage of this board. */
    public String at(String latest) {
        return new ProjectQuery(text, kind, unit, latest, late, target, group, null).link();
    }

    /** The filters in the query of a link that a form has sent on; what no list knows is left out. */
    static ProjectQuery of(String link) {
        var asked = UriComponentsBuilder.fromUriString("/" + (link.startsWith("?") ? link : "")).build().getQueryParams();
        var decoded = new LinkedMultiValueMap<String, String>();
        asked.forEach((name, values) -> values.stream().filter(Objects::nonNull)
                .forEach(value -> decoded.add(name, UriUtils.decode(value, StandardCharsets.UTF_8))));
        return of(decoded);
    }

    static ProjectQuery of(MultiValueMap<String, String> asked) {
        return new ProjectQuery(asked.getFirst("text"), asked.getFirst("kind"), asked.getFirst("unit"), asked.getFirst("stage"),
                "true".equals(asked.getFirst("late")), asked.getFirst("target"), asked.getFirst("group"),
                asked.getFirst("after"));
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
