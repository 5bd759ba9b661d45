package cn.chenghua.governance.safecommunity.record.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;

/**
 * What a register is asked for.
 *
 * @param late only what is past its day (true)
 * @param parent the rule or project the records belong to
 * @param after the last record of the page before
 */
public record RecordQuery(@Nullable String text, @Nullable String sort, @Nullable String state, @Nullable String unit,
        @Nullable String late, @Nullable String parent, @Nullable String after) {

    static final RecordQuery ALL = new RecordQuery(null, null, null, null, null, null, null);

    public Map<String, String> applied() {
        var values = new LinkedHashMap<String, String>();
        ListLink.put(values, "text", text);
        ListLink.put(values, "sort", sort);
        ListLink.put(values, "state", state);
        ListLink.put(values, "unit", unit);
        ListLink.put(values, "late", late);
        ListLink.put(values, "parent", parent);
        return values;
    }

    public String from(@Nullable UUID last) {
        var values = applied();
        ListLink.put(values, "after", last == null ? null : last.toString());
        return ListLink.of(values);
    }

    /** The link of this list, or nothing. */
    public String link() {
        return ListLink.of(applied());
    }
}
