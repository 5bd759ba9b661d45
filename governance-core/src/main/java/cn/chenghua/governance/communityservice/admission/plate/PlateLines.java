package cn.chenghua.governance.communityservice.admission.plate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Lists of plates on a day; a list and its count come from one predicate. */
public interface PlateLines {

    /** At most {@code limit} lines in the order of community and day, beginning behind a key. */
    List<Line> list(Filter filter, String after, int limit);

    int count(Filter filter);

    /**
     * What to list.
     *
     * @param day on which it is asked whether they hang and an item allows them
     * @param hanging only those that hang that day (true) or do not (false); null for all
     * @param allowed only those with (true) or without (false) an item in force that day; null for all
     */
    record Filter(Scope scope, @Nullable Scope within, LocalDate day, @Nullable Boolean hanging, @Nullable Boolean allowed) {
    }

    /** @param allowed whether an item of the list of plates allows it on that day */
    record Line(UUID id, long version, String key, UnitCode community, String title, String item, LocalDate hungOn,
            @Nullable LocalDate takenDown, boolean allowed) {

        /** Whether it hung on that day. */
        public boolean hangs(LocalDate day) {
            return !hungOn.isAfter(day) && (takenDown == null || takenDown.isAfter(day));
        }
    }
}
