package cn.chenghua.governance.featuredstreet.smart.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRules;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.featuredstreet.smart.FittingState;
import cn.chenghua.governance.featuredstreet.smart.SmartLines;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The question a list of smart estates answers, as it stands in its link. */
public record SmartQuery(@Nullable String text, @Nullable String unit, @Nullable String stage, @Nullable String subsystem,
        @Nullable String state) {

    public static SmartQuery of(MultiValueMap<String, String> link) {
        return new SmartQuery(link.getFirst("text"), link.getFirst("unit"), link.getFirst("stage"), link.getFirst("subsystem"),
                link.getFirst("state"));
    }

    public String link() {
        return from(null);
    }

    public String from(@Nullable String number) {
        var values = new TreeMap<>(applied());
        ListLink.put(values, "after", number);
        return ListLink.of(values);
    }

    /** The query of the estates where a subsystem stands so. */
    public String at(String other, FittingState stands) {
        return new SmartQuery(text, unit, stage, other, stands.name()).link();
    }

    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "text", text);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "stage", stage);
        ListLink.put(applied, "subsystem", subsystem);
        ListLink.put(applied, "state", state);
        return applied;
    }

    public SmartLines.Filter filter(Actor actor, FeaturedFilters filters, FeaturedRules rules) {
        var reached = FeaturedFilters.given(stage);
        if (!reached.isEmpty() && !Set.of("started", "installed", "accepted").contains(reached)) {
            throw new Typed.Unreadable("typed.choice", "stage", reached);
        }
        var named = FeaturedFilters.given(subsystem);
        return new SmartLines.Filter(filters.scope(actor, unit), FeaturedFilters.given(text), reached.isEmpty() ? null : reached,
                named.isEmpty() ? null : rules.find(Mandatory.SUBSYSTEM, named).code(),
                FeaturedFilters.constant(FittingState.class, "state", state));
    }
}
