package cn.chenghua.governance.featuredstreet.street;

import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The five classes of featured streets; each street has exactly one as its main class. */
public enum StreetClass {
    TOURISM, COMMERCE, CULTURE, BARS, CATERING;

    /** The one class that is named; null where none is, and refused where there are several. */
    public static @Nullable StreetClass only(Collection<StreetClass> named) {
        var distinct = named.stream().distinct().toList();
        if (distinct.size() > 1) {
            throw FeaturedRefused.classes(distinct.stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
        return distinct.isEmpty() ? null : distinct.getFirst();
    }
}
