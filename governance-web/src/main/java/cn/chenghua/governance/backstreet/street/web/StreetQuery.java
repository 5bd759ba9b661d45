package cn.chenghua.governance.backstreet.street.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.backstreet.street.StreetRegister;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The question a list of back streets answers, as it stands in its link. */
record StreetQuery(@Nullable String text, @Nullable String unit, @Nullable String depth, @Nullable String state) {

    static StreetQuery of(MultiValueMap<String, String> link) {
        return new StreetQuery(link.getFirst("text"), link.getFirst("unit"), link.getFirst("depth"), link.getFirst("state"));
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

    /** The query of the streets in one state. */
    public String in(StreetRegister.State other) {
        return new StreetQuery(text, unit, depth, other.name()).link();
    }

    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "text", text);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "depth", depth);
        ListLink.put(applied, "state", state);
        return applied;
    }

    /** Turns a question into a filter; what it names must exist. */
    @Component
    static class Filters {

        private final RegisterFilters filters;

        Filters(RegisterFilters filters) {
            this.filters = filters;
        }

        StreetRegister.Filter of(Actor actor, StreetQuery query) {
            return new StreetRegister.Filter(filters.scope(actor, query.unit()), RegisterFilters.given(query.text()),
                    RegisterFilters.constant(Depth.class, "depth", query.depth()),
                    RegisterFilters.constant(StreetRegister.State.class, "state", query.state()), filters.today(),
                    filters.rules().of(StreetTerm.LOOKBACK_DAYS));
        }

        /** Everything the actor reads. */
        StreetRegister.Filter all(Actor actor) {
            return of(actor, new StreetQuery(null, null, null, null));
        }

        RegisterFilters register() {
            return filters;
        }
    }
}
