package cn.chenghua.governance.backstreet.removal.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.removal.RemovalRegister.Filter;
import cn.chenghua.governance.backstreet.removal.RemovalRegister.Part;
import cn.chenghua.governance.backstreet.removal.RemovalRegister.State;
import cn.chenghua.governance.backstreet.removal.SiteClass;
import cn.chenghua.governance.backstreet.removal.Treatment;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The question a list of sites answers, as it stands in its link. */
record RemovalQuery(@Nullable String text, @Nullable String unit, @Nullable String treatment, @Nullable String siteClass,
        @Nullable String batch, @Nullable String state, @Nullable String from, @Nullable String to) {

    static RemovalQuery of(MultiValueMap<String, String> link) {
        return new RemovalQuery(link.getFirst("text"), link.getFirst("unit"), link.getFirst("treatment"), link.getFirst("class"),
                link.getFirst("batch"), link.getFirst("state"), link.getFirst("from"), link.getFirst("to"));
    }

    Filter filter(Actor actor, RegisterFilters filters) {
        return new Filter(filters.scope(actor, unit), RegisterFilters.given(text),
                RegisterFilters.constant(Treatment.class, "treatment", treatment),
                RegisterFilters.constant(SiteClass.class, "class", siteClass),
                batch == null || batch.isBlank() ? null : (int) Math.min(999, Typed.number("batch", batch)),
                RegisterFilters.constant(State.class, "state", state), Typed.day("from", from), Typed.day("to", to));
    }

    public String link() {
        return ListLink.of(applied());
    }

    /** The query of the same list, from behind a number on. */
    public String from(String number) {
        var values = new TreeMap<>(applied());
        ListLink.put(values, "after", number);
        return ListLink.of(values);
    }

    /** The query of the sites in one part of the sums. */
    public String in(Part part, String key) {
        var values = new TreeMap<>(applied());
        values.put(switch (part) {
            case UNIT -> "unit";
            case BATCH -> "batch";
            case TREATMENT -> "treatment";
            case CLASS -> "class";
        }, key);
        return ListLink.of(values);
    }

    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "text", text);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "treatment", treatment);
        ListLink.put(applied, "class", siteClass);
        ListLink.put(applied, "batch", batch);
        ListLink.put(applied, "state", state);
        ListLink.put(applied, "from", from);
        ListLink.put(applied, "to", to);
        return applied;
    }
}
