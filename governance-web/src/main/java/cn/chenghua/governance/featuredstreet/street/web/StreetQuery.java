package cn.chenghua.governance.featuredstreet.street.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.street.FeaturedLines;
import cn.chenghua.governance.featuredstreet.street.StreetClass;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The question a list of featured streets answers, as it stands in its link. */
public record StreetQuery(@Nullable String text, @Nullable String unit, @Nullable String mainClass, @Nullable String standing) {

    public static StreetQuery of(MultiValueMap<String, String> link) {
        return new StreetQuery(link.getFirst("text"), link.getFirst("unit"), link.getFirst("mainClass"),
                link.getFirst("standing"));
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

    /** The query of the streets that stand so. */
    public String in(FeaturedLines.Standing other) {
        return new StreetQuery(text, unit, mainClass, other.name()).link();
    }

    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "text", text);
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "mainClass", mainClass);
        ListLink.put(applied, "standing", standing);
        return applied;
    }

    public FeaturedLines.Filter filter(Actor actor, FeaturedFilters filters) {
        return new FeaturedLines.Filter(filters.scope(actor, unit), FeaturedFilters.given(text),
                FeaturedFilters.constant(StreetClass.class, "mainClass", mainClass),
                FeaturedFilters.constant(FeaturedLines.Standing.class, "standing", standing), filters.today());
    }
}
