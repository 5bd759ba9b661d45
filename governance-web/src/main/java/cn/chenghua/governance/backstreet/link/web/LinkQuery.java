package cn.chenghua.governance.backstreet.link.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.link.LinkRegister;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The question a list of links answers, as it stands in its link. */
record LinkQuery(@Nullable String text, @Nullable String unit, @Nullable String open, @Nullable String flagged) {

    static LinkQuery of(MultiValueMap<String, String> link) {
        return new LinkQuery(link.getFirst("text"), link.getFirst("unit"), link.getFirst("open"), link.getFirst("flagged"));
    }

    LinkRegister.Filter filter(Actor actor, RegisterFilters filters) {
        return new LinkRegister.Filter(filters.scope(actor, unit), RegisterFilters.given(text),
                open == null || open.isBlank() ? null : Boolean.valueOf(open),
                "true".equals(flagged) ? filters.rules().of(StreetTerm.LENGTH_DIFFERENCE) : null);
    }

    public String link() {
        return from(null);
    }

    /** The query of the same list, from behind a number on. */
    public String from(@Nullable String number) {
        var values = new TreeMap<>(applied());
        ListLink.put(values, "after", number);
        return ListLink.of(values);
    }

    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "text", text);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "open", open);
        ListLink.put(applied, "flagged", flagged);
        return applied;
    }
}
