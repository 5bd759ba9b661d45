package cn.chenghua.governance.renewal.estate.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import cn.chenghua.governance.project.web.ProjectQuery;
import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.ComponentState;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** What estates are asked for, as it stands in the link, such as {@code ?component=WATER&state=MOVED}. */
public record EstateQuery(@Nullable String text, @Nullable String unit, @Nullable String stage, @Nullable String component,
        @Nullable String state, @Nullable String over) {

    @Nullable
    Component componentAsked() {
        return component == null || component.isBlank()
                ? null
                : Typed.constant(Component.class, "component", component.toUpperCase(Locale.ROOT));
    }

    @Nullable
    ComponentState stateAsked() {
        return state == null || state.isBlank()
                ? null
                : Typed.constant(ComponentState.class, "state", state.toUpperCase(Locale.ROOT));
    }

    @Nullable
    Boolean overAsked() {
        if (over == null || over.isBlank()) {
            return null;
        }
        if (!over.equals("true") && !over.equals("false")) {
            throw new Typed.Unreadable("typed.choice", "over", over);
        }
        return Boolean.valueOf(over);
    }

    ProjectQuery projects() {
        return new ProjectQuery(text, "estate", unit, stage, false, null, null, null);
    }

    /** The same list with one cell of the matrix chosen. */
    public String at(Component chosen, ComponentState its) {
        return new EstateQuery(text, unit, stage, chosen.name(), its.name(), null).link();
    }

    /** The same list with the estates of a component that is, or is not yet, handed over. */
    public String moved(Component chosen, boolean its) {
        return new EstateQuery(text, unit, stage, chosen.name(), null, String.valueOf(its)).link();
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
        ListLink.put(values, "component", component);
        ListLink.put(values, "state", state);
        ListLink.put(values, "over", over);
        return values;
    }
}
