package cn.chenghua.governance.renewal.facility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.ProjectLines;

import org.jspecify.annotations.Nullable;

/** Lists of facilities; every list and count comes from one predicate. */
public interface FacilityLines {

    /** At most {@code limit} facilities in the order of their numbers, beginning after a number. */
    List<Line> list(Filter filter, String after, int limit);

    int count(Filter filter);

    /** By class and year of completion how many there are, in use and closed again. */
    List<Sum> sums(Filter filter);

    Map<UnitCode, Integer> byUnit(Filter filter);

    /**
     * What to list.
     *
     * @param projects scope, text, class and stage; of the kind facility alone
     * @param built only those completed by now (true) or not yet (false)
     * @param closed only those closed again (true), or not (false)
     * @param year only those completed in that year
     */
    record Filter(ProjectLines.Filter projects, @Nullable String item, @Nullable Boolean built, @Nullable Boolean inUse,
            @Nullable Boolean closed, @Nullable Integer year) {
    }

    /** One facility. */
    record Line(UUID id, String number, String name, UnitCode place, String responsible, @Nullable String classCode,
            @Nullable String item, String address, @Nullable BigDecimal capacity, String capacityUnit, @Nullable String stage,
            @Nullable LocalDate builtOn, @Nullable LocalDate openedOn, @Nullable LocalDate closedOn,
            @Nullable Position position) {
    }

    /** Facilities of a class that were completed in a year; the year is 0 for those that are not yet. */
    record Sum(@Nullable String classCode, int year, int facilities, int inUse, int closed) {
    }
}
