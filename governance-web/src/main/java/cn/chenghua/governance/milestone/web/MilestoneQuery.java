package cn.chenghua.governance.milestone.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.milestone.lamp.Colour;
import cn.chenghua.governance.project.web.ProjectQuery;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** What milestones are asked for: a question for projects, the colour of their lamp, and as a picture or a table. */
record MilestoneQuery(ProjectQuery projects, @Nullable String lamp, @Nullable String view) {

    static MilestoneQuery of(@Nullable String text, @Nullable String kind, @Nullable String unit, @Nullable String target,
            @Nullable String lamp, @Nullable String view, @Nullable String after) {
        return new MilestoneQuery(new ProjectQuery(text, kind, unit, null, false, target, null, after), lamp, view);
    }

    @Nullable
    Colour colour() {
        return lamp == null || lamp.isBlank()
                ? null
                : Typed.constant(Colour.class, "lamp", lamp.strip().toUpperCase(java.util.Locale.ROOT));
    }

    public boolean table() {
        return "table".equals(view);
    }

    String after() {
        var after = projects.after();
        return after == null ? "" : after;
    }

    /** The query of the same page from a number on. */
    String from(@Nullable String number) {
        return with(projects.from(number), table() ? "table" : null);
    }

    /** The query of the same page in the other view. */
    public String turned() {
        return with(projects.from(projects.after()), table() ? "gantt" : "table");
    }

    /** The query without page and view, for exports. */
    public String link() {
        return with(projects.link(), null);
    }

    private String with(String query, @Nullable String shown) {
        var link = new StringBuilder(query);
        var colour = colour();
        if (colour != null) {
            link.append(link.isEmpty() ? '?' : '&').append("lamp=").append(colour.key());
        }
        if (shown != null) {
            link.append(link.isEmpty() ? '?' : '&').append("view=").append(shown);
        }
        return link.toString();
    }

    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        put(applied, "text", projects.text());
        put(applied, "kind", projects.kind());
        put(applied, "unit", projects.unit());
        put(applied, "target", projects.target());
        put(applied, "lamp", lamp);
        return applied;
    }

    private static void put(Map<String, String> applied, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            applied.put(name, value);
        }
    }
}
