package cn.chenghua.governance.funding.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a link asks for; everything asked stays in the next link.
 *
 * @param unassigned with the district as unit: only what lies in no sub-district
 * @param kind one of the kinds of postings
 * @param projectKind such as renewal
 * @param in the unit amounts are shown in
 * @param standing SURPLUS, GAP or EVEN
 * @param after where the page before ended
 */
record FundQuery(@Nullable String year, @Nullable String month, @Nullable String source, @Nullable String unit,
        @Nullable String unassigned, @Nullable String kind, @Nullable String projectKind, @Nullable String project,
        @Nullable String in, @Nullable String standing, @Nullable String after) {

    /** The parameters in use, the page left out. */
    Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        put(given, "year", year);
        put(given, "month", month);
        put(given, "source", source);
        put(given, "unit", unit);
        put(given, "unassigned", unassigned);
        put(given, "kind", kind);
        put(given, "projectKind", projectKind);
        put(given, "project", project);
        put(given, "in", in);
        put(given, "standing", standing);
        return given;
    }

    /** This query as the end of a link. */
    public String link() {
        return with(Map.of());
    }

    /** This query with another value for one parameter, or without it where the value is empty. */
    public String with(String name, String value) {
        return with(Map.of(name, value));
    }

    /** The same with two, such as a month and a kind. */
    public String with(String name, String value, String other, String otherValue) {
        return with(Map.of(name, value, other, otherValue));
    }

    private String with(Map<String, String> changed) {
        var all = new LinkedHashMap<>(given());
        all.putAll(changed);
        var uri = UriComponentsBuilder.newInstance();
        var values = new LinkedHashMap<String, Object>();
        all.forEach((name, value) -> {
            if (!value.isBlank()) {
                uri.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        });
        var query = uri.encode().uriVariables(values).build().getQuery();
        return query == null ? "" : "?" + query;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            given.put(name, value.strip());
        }
    }

    @Nullable
    String value(String name) {
        return given().get(name);
    }
}
