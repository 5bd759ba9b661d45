package cn.chenghua.governance.safecommunity.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Lists of records of one kind, the latest day first. */
public interface RecordLines {

    /** At most {@code limit}, beginning behind a record; all that pass the filter are counted by {@link #count}. */
    List<Line> list(Filter filter, @Nullable UUID after, int limit);

    int count(Filter filter);

    /** All of them, some hundreds at a time. */
    default void each(Filter filter, Consumer<Line> told) {
        UUID after = null;
        while (true) {
            var piece = list(filter, after, 500);
            piece.forEach(told);
            if (piece.size() < 500) {
                return;
            }
            after = piece.getLast().id();
        }
    }

    /** Which of these fingerprints are known of a kind, with the record that bears each. */
    Map<String, UUID> origins(RecordKind kind, Collection<String> fingerprints);

    /**
     * What is asked for; what is null or empty does not narrow.
     *
     * @param late only those past their day, unless they are in one of the states {@code done}
     * @param parent what they belong to
     */
    record Filter(RecordKind kind, Scope scope, String text, String sort, String state, @Nullable Set<UnitCode> units,
            @Nullable LocalDate late, Set<String> done, @Nullable UUID parent) {

        public static Filter all(RecordKind kind, Scope scope) {
            return new Filter(kind, scope, "", "", "", null, null, Set.of(), null);
        }

        /** The same in one state. */
        public Filter in(String wanted) {
            return new Filter(kind, scope, text, sort, wanted, units, late, done, parent);
        }
    }

    /** One line of a list. */
    record Line(UUID id, @Nullable UUID parent, String title, String sort, UnitCode place, String responsible, LocalDate day,
            @Nullable LocalDate due,
            String state, long version) {
    }
}
