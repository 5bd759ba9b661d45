package cn.chenghua.governance.featuredstreet.community.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.community.CommunityLines;
import cn.chenghua.governance.featuredstreet.community.NamingState;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The question a list of demonstration communities answers; {@code due} narrows it to names whose re-check is due. */
public record CommunityQuery(@Nullable String text, @Nullable String unit, @Nullable String level, @Nullable String state,
        @Nullable String due) {

    public static CommunityQuery of(MultiValueMap<String, String> link) {
        return new CommunityQuery(link.getFirst("text"), link.getFirst("unit"), link.getFirst("level"), link.getFirst("state"),
                link.getFirst("due"));
    }

    public String link() {
        return from(null);
    }

    public String from(@Nullable String number) {
        var values = new TreeMap<>(applied());
        ListLink.put(values, "after", number);
        return ListLink.of(values);
    }

    public String in(NamingState other) {
        return new CommunityQuery(text, unit, level, other.name(), null).link();
    }

    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "text", text);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "level", level);
        ListLink.put(applied, "state", state);
        ListLink.put(applied, "due", due);
        return applied;
    }

    public CommunityLines.Filter filter(Actor actor, FeaturedFilters filters) {
        var named = FeaturedFilters.given(level);
        if (!named.isEmpty() && !Set.of("city", "district").contains(named)) {
            throw new Typed.Unreadable("typed.choice", "level", named);
        }
        return new CommunityLines.Filter(filters.scope(actor, unit), FeaturedFilters.given(text), named.isEmpty() ? null : named,
                FeaturedFilters.constant(NamingState.class, "state", state),
                FeaturedFilters.given(due).isEmpty() ? null : filters.today());
    }
}
