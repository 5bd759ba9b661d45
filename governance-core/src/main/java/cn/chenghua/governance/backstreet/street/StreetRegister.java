package cn.chenghua.governance.backstreet.street;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.line.LineLength;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.Depth;

import org.jspecify.annotations.Nullable;

/** Lists of back streets; a list, its count and its sums come from one predicate. */
public interface StreetRegister {

    /** At most {@code limit} lines in the order of the numbers, beginning after one. */
    List<Line> list(Filter filter, String after, int limit);

    /** How many pass, and how they stand. */
    Sums sums(Filter filter);

    /** The streets whose look-back is due, the longest due first. */
    List<Line> due(Filter filter, int limit);

    /** Hands out every line that passes without holding them all. */
    void each(Filter filter, Consumer<Line> consumer);

    /**
     * What to list.
     *
     * @param today the day that decides which look-backs are due
     * @param lookBackDays how many days after the acceptance a look-back is due
     */
    record Filter(Scope scope, String text, @Nullable Depth depth, @Nullable State state, LocalDate today, int lookBackDays) {
        public Filter {
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }

        /** The same for streets in that state. */
        public Filter in(State other) {
            return new Filter(scope, text, depth, other, today, lookBackDays);
        }
    }

    /** How a street stands; each is in one state. */
    enum State {
        /** Works are not completed. */
        WORKS,
        /** Completed and not accepted; with defects or failed, where it was tried. */
        TO_ACCEPT,
        /** Accepted, and the look-back is not due yet. */
        ACCEPTED,
        /** Accepted, and the look-back is due. */
        DUE,
        /** Accepted, and found as it was accepted. */
        HELD,
        /** Found relapsed since it was last accepted. */
        RELAPSED,
        /** Accepted without a record of who accepted it. */
        UNRECORDED
    }

    /** How many streets are in each state, and their lengths in metres. */
    record Sums(Map<State, Integer> states, BigDecimal stated, BigDecimal drawn) {
        public int count() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int of(State state) {
            return states.getOrDefault(state, 0);
        }
    }

    /**
     * One street.
     *
     * @param acceptedOn the day of the acceptance that stands
     * @param lookDue when its look-back is due
     */
    record Line(UUID id, String number, String name, UnitCode place, String responsible, @Nullable String stage,
            @Nullable BigDecimal stated, @Nullable BigDecimal drawn, String roadClass, @Nullable Depth depth, String contractors,
            String works, State state, @Nullable LocalDate acceptedOn, @Nullable LocalDate lookDue) {

        public @Nullable BigDecimal difference() {
            return LineLength.difference(stated, drawn);
        }
    }
}
