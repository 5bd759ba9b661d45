package cn.chenghua.governance.communityservice.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Lists of items; a list and its count come from one predicate. */
public interface AdmissionLines {

    /** At most {@code limit} lines in the order of their keys, beginning behind a key. */
    List<Line> list(Filter filter, String after, int limit);

    int count(Filter filter);

    /** The next number of that year, such as 2018-ZR-0007. */
    String next(int year);

    /**
     * What to list.
     *
     * @param all whether unpublished items of every department are seen; else those of {@code departments} alone
     * @param states only items in one of these; empty for all
     * @param day only items in force on that day; null for all
     * @param department only items of this one; null for all
     */
    record Filter(boolean all, Set<String> departments, String text, @Nullable AdmissionList list, Set<AdmissionState> states,
            @Nullable LocalDate day, @Nullable String department) {

        public Filter {
            departments = Set.copyOf(departments);
            states = Set.copyOf(states);
            text = text.strip();
        }

        /** All that the actor sees. */
        public static Filter of(Actor actor, UnitCode district) {
            return new Filter(actor.reads().covers(district), actor.reads().departments(), "", null, Set.of(), null, null);
        }

        public Filter in(Set<AdmissionState> wanted) {
            return new Filter(all, departments, text, list, wanted, day, department);
        }

        public Filter on(LocalDate wanted) {
            return new Filter(all, departments, text, list, states, wanted, department);
        }

        public Filter of(AdmissionList wanted) {
            return new Filter(all, departments, text, wanted, states, day, department);
        }
    }

    /**
     * An item in a list.
     *
     * @param key by which lists are ordered, number and edition
     */
    record Line(UUID id, long version, String key, String number, int edition, ItemFacts facts, AdmissionState state,
            @Nullable LocalDate validFrom, @Nullable LocalDate validTo, @Nullable LocalDate withdrawnOn, boolean suggestion,
            @Nullable String refusedDuty) {

        /** Whether it was or is in force on that day. */
        public boolean inForce(LocalDate day) {
            return validFrom != null && !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day))
                    && (withdrawnOn == null || withdrawnOn.isAfter(day));
        }
    }
}
