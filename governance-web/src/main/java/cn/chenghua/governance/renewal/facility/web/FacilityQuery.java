package cn.chenghua.governance.renewal.facility.web;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** What facilities are asked for, as it stands in the link, such as {@code ?group=education&year=2018}. */
public record FacilityQuery(@Nullable String text, @Nullable String unit, @Nullable String stage, @Nullable String group,
        @Nullable String item, @Nullable String built, @Nullable String inUse, @Nullable String closed, @Nullable String year) {

    /** Everything. */
    public static final FacilityQuery ALL = new FacilityQuery(null, null, null, null, null, null, null, null, null);

    @Nullable
    Integer yearAsked() {
        return blank(year) ? null : (int) Math.min(9_999, Typed.number("year", year));
    }

    static @Nullable Boolean flag(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw new Typed.Unreadable("typed.choice", field, text);
        }
        return Boolean.valueOf(text);
    }

    /** The facilities of a class that were completed in a year. */
    public String at(String classCode, int completed) {
        return new FacilityQuery(text, unit, null, classCode, null, null, null, null, String.valueOf(completed)).link();
    }

    /** The facilities of a class. */
    public String of(String classCode) {
        return new FacilityQuery(text, unit, null, classCode, null, null, null, null, null).link();
    }

    /** The facilities of a class, or of all with null, that are built. */
    public String builtOf(@Nullable String classCode) {
        return new FacilityQuery(text, unit, null, classCode, null, "true", null, null, null).link();
    }

    public String inUseOf(@Nullable String classCode) {
        return new FacilityQuery(text, unit, null, classCode, null, null, "true", null, null).link();
    }

    public String closedOf(@Nullable String classCode) {
        return new FacilityQuery(text, unit, null, classCode, null, null, null, "true", null).link();
    }

    public String link() {
        return ListLink.of(applied());
    }

    /** The query of the same list, from after a number on. */
    public String from(String number) {
        var values = applied();
        values.put("after", number);
        return ListLink.of(values);
    }

    Map<String, String> applied() {
        var values = new LinkedHashMap<String, String>();
        ListLink.put(values, "text", text);
        ListLink.put(values, "unit", unit);
        ListLink.put(values, "stage", stage);
        ListLink.put(values, "group", group);
        ListLink.put(values, "item", item);
        ListLink.put(values, "built", built);
        ListLink.put(values, "inUse", inUse);
        ListLink.put(values, "closed", closed);
        ListLink.put(values, "year", year);
        return values;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
