package cn.chenghua.governance.featuredstreet.street;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Lists of featured streets; a list, its count and its sums come from one predicate. */
public interface FeaturedLines {

    /** At most {@code limit} lines in the order of the numbers, beginning after one. */
    List<Line> list(Filter filter, String after, int limit);

    /** How many stand how; together they are the list. */
    Map<Standing, Integer> standings(Filter filter);

    /** How many there are of each class; those without one are left out. */
    Map<StreetClass, Integer> classes(Filter filter);

    /** The drawn ones as well-known text, at most {@code limit}. */
    List<Drawn> drawn(Scope scope, int limit);

    /**
     * What to list.
     *
     * @param today the day that decides which re-evaluations are due
     */
    record Filter(Scope scope, String text, @Nullable StreetClass mainClass, @Nullable Standing standing, LocalDate today) {

        public Filter {
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
    }

    /** How a street stands; each stands in one way. */
    enum Standing {
        /** Candidate or planned. */
        CANDIDATE,
        /** Works are under way or done, and no evaluation has come to a score. */
        WORKS,
        /** Evaluated and not recognised. */
        EVALUATED,
        /** Recognised, and the re-evaluation is not due yet. */
        RECOGNISED,
        /** Recognised, and the re-evaluation is due. */
        DUE,
        /** Recognised once, and withdrawn. */
        WITHDRAWN
    }

    /** One street. */
    record Line(UUID id, String number, String name, UnitCode place, String responsible, @Nullable String stage,
            @Nullable StreetClass mainClass, String theme, String product, String character, boolean complete, Standing standing,
            @Nullable BigDecimal score, @Nullable LocalDate dueOn) {
    }

    /** A street on the map. */
    record Drawn(UUID id, String number, String name, Geometry shape) {
    }
}
