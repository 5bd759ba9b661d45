package cn.chenghua.governance.renewal.document.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.renewal.document.DocumentKind;
import cn.chenghua.governance.renewal.document.DocumentState;
import cn.chenghua.governance.renewal.document.PlanDocument;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/**
 * What plan documents are asked for.
 *
 * @param day the day in whose light they are shown
 * @param inForce only those in force on that day (true) or not (false)
 */
public record DocumentQuery(@Nullable String kind, @Nullable String state, @Nullable String day, @Nullable String inForce) {

    static final DocumentQuery ALL = new DocumentQuery(null, null, null, null);

    /** Whether a document passes. */
    public boolean takes(PlanDocument document) {
        var kindPasses = blank(kind) || document.kind() == Typed.constant(DocumentKind.class, "kind", kind);
        var statePasses = blank(state) || document.state() == Typed.constant(DocumentState.class, "state", state);
        var on = Typed.day("day", day);
        return kindPasses && statePasses && (blank(inForce) || on == null
                || document.inForce(on).isPresent() == Boolean.parseBoolean(inForce));
    }

    DocumentQuery on(LocalDate fallback) {
        return blank(day) ? new DocumentQuery(kind, state, fallback.toString(), inForce) : this;
    }

    Map<String, String> applied() {
        var values = new LinkedHashMap<String, String>();
        ListLink.put(values, "kind", kind);
        ListLink.put(values, "state", state);
        ListLink.put(values, "day", day);
        ListLink.put(values, "inForce", inForce);
        return values;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
