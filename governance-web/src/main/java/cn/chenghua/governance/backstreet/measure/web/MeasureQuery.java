package cn.chenghua.governance.backstreet.measure.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.measure.MeasureBook;
import cn.chenghua.governance.backstreet.measure.MeasureSort;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The question a list of measures answers, as it stands in its link. */
record MeasureQuery(@Nullable String text, @Nullable String unit, @Nullable String sort, @Nullable String clause) {

    static MeasureQuery of(MultiValueMap<String, String> link) {
        return new MeasureQuery(link.getFirst("text"), link.getFirst("unit"), link.getFirst("sort"), link.getFirst("clause"));
    }

    MeasureBook.Filter filter(Actor actor, RegisterFilters filters) {
        return new MeasureBook.Filter(filters.scope(actor, unit), RegisterFilters.given(text),
                RegisterFilters.constant(MeasureSort.class, "sort", sort),
                clause == null || clause.isBlank() ? null : (int) Math.min(99, Typed.number("clause", clause)));
    }

    public String link() {
        return ListLink.of(applied());
    }

    /** The query of the same list, from behind a measure on. */
    public String from(UUID after) {
        var values = new TreeMap<>(applied());
        ListLink.put(values, "after", after.toString());
        return ListLink.of(values);
    }

    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "text", text);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "sort", sort);
        ListLink.put(applied, "clause", clause);
        return applied;
    }
}
