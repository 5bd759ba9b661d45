package cn.chenghua.governance.supervision;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;
import cn.chenghua.governance.supervision.SupervisedCase.State;

import org.jspecify.annotations.Nullable;

/** Lists of cases; a list, its count and the counts by state come from one predicate. */
public interface CaseLines {

    /** At most {@code limit} lines, the newest number first, beginning behind a number. */
    List<Line> list(Filter filter, @Nullable String after, int limit);

    /** How many pass, counted up to {@code limit}. */
    int count(Filter filter, int limit);

    /** How many pass in each state; states without any are left out. */
    List<Tally> tally(Filter filter);

    /** Hands out every line that passes without holding them all. */
    void each(Filter filter, Consumer<Line> consumer);

    /**
     * What to list.
     *
     * @param scope whose cases may be seen
     * @param within only cases whose unit or place is one of these; null for all
     * @param states only these; none means all
     * @param overdueOn only cases whose limit has passed on that day
     * @param waiting only cases that wait for somebody with these rights
     */
    record Filter(Scope scope, @Nullable Scope within, String text, List<State> states, @Nullable Origin origin,
            @Nullable LocalDate overdueOn, @Nullable UUID project, @Nullable String target, @Nullable Waiting waiting) {
        public Filter {
            states = List.copyOf(states);
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }

        public static Filter all(Scope scope) {
            return new Filter(scope, null, "", List.of(), null, null, null, null, null);
        }

        /** The same in these states only. */
        public Filter in(List<State> only) {
            return new Filter(scope, within, text, only, origin, overdueOn, project, target, waiting);
        }

        /** The open cases about a project. */
        public static Filter open(Scope scope, UUID project) {
            return new Filter(scope, null, "", List.of(State.REGISTERED, State.HANDED_OVER, State.ACCEPTED, State.APPEALED,
                    State.SUSPENDED, State.IN_REVIEW), null, null, project, null, null);
        }
    }

    /**
     * Whose turn is asked for. To whoever supervises the whole district a unit's turn is none of his, unless the ladder has
     * come up to the district office.
     *
     * @param answers where somebody answers for units
     * @param supervises where somebody supervises
     * @param on the day on which a suspended case is to be taken up again
     */
    record Waiting(Scope answers, Scope supervises, LocalDate on) {

        public static Waiting of(Actor actor, LocalDate today) {
            var supervises = actor.scope(Right.SUPERVISE);
            return new Waiting(supervises.wholeDistrict() ? Scope.nothing() : actor.scope(Right.ANSWER_CASES), supervises, today);
        }
    }

    /** How many cases are in a state. */
    record Tally(State state, int count) {
    }

    /** One case of a list; its project is named to those who may see it. */
    record Line(UUID id, long version, String number, String title, Origin origin, UnitCode place, UnitCode unit,
            String responsible, int days, State state, @Nullable Level urged, @Nullable LocalDate dueOn,
            @Nullable LocalDate waitsUntil, @Nullable Outcome outcome, LocalDate registeredOn, @Nullable UUID project,
            @Nullable String projectName, @Nullable String target) {

        public boolean overdue(LocalDate today) {
            return dueOn != null && (state.unitsTurn() || state == State.APPEALED) && dueOn.isBefore(today);
        }
    }
}
