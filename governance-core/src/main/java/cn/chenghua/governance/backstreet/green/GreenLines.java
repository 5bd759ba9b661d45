package cn.chenghua.governance.backstreet.green;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectLines;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Lists of the green register; list, count, map and export come from one predicate. */
public interface GreenLines {

    /** At most {@code limit} lines in the order of the numbers, beginning after a number. */
    List<Line> list(Filter filter, String after, int limit);

    /** How many pass, counted up to {@code limit}. */
    int count(Filter filter, int limit);

    /** Hands out every line that passes, with its geometry, without holding them all. */
    void each(Filter filter, Consumer<Drawn> consumer);

    /** How many there are of each kind, class, phase and latest stage, and what they come to. */
    List<Sum> sums(Scope scope);

    /**
     * What to list.
     *
     * @param projects kinds and classes are those of a level
     * @param drawn only those with or only those without a geometry; null for all
     * @param reached only those that have reached this stage, whichever came after
     */
    record Filter(ProjectLines.Filter projects, @Nullable Boolean drawn, @Nullable String reached) {

        /** Everything green that may be seen. */
        public static Filter all(Scope scope) {
            return new Filter(new ProjectLines.Filter(scope, "", GreenLevel.kinds(), List.of(), List.of(), null, null, null),
                    null,
                    null);
        }
    }

    /**
     * A green project in a list; amounts are metres for greenways, square metres for the rest.
     *
     * @param amount the one it counts with
     * @param builtOn the day it was built, for an ecological zone in place
     */
    record Line(UUID id, long version, String number, String name, String kind, @Nullable String classCode,
            @Nullable String phase, UnitCode place, String responsible, @Nullable String stage, @Nullable BigDecimal amount,
            @Nullable BigDecimal measured, @Nullable BigDecimal stated, GreenSite.Basis basis, @Nullable BigDecimal share,
            @Nullable LocalDate shareOn, @Nullable LocalDate builtOn, @Nullable LocalDate openedOn, String source) {

        public GreenLevel level() {
            return GreenLevel.of(kind, classCode).orElseThrow();
        }

        public @Nullable BigDecimal difference() {
            return GreenSite.difference(measured, stated);
        }
    }

    /** A line with where it lies. */
    record Drawn(Line line, @Nullable Geometry geometry) {
    }

    /** What green projects of one sort and latest stage come to; {@code drawn} have a geometry. */
    record Sum(String kind, @Nullable String classCode, @Nullable String phase, @Nullable String stage, int count, int drawn,
            BigDecimal amount) {
    }
}
