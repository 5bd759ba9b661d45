package cn.chenghua.governance.casework;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.casework.DisorderCase.Source;
import cn.chenghua.governance.casework.DisorderCase.State;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.casework.figures.Part;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;

/** Lists of cases; a list, its count, the counts by state and the figures come from one predicate. */
public interface CaseworkLines {

    /** At most {@code limit} lines, the newest number first, beginning behind a number. */
    List<Line> list(Filter filter, @Nullable String after, int limit);

    /** How many pass, counted up to {@code limit}. */
    int count(Filter filter, int limit);

    /** How many pass in each state; states without any are left out. */
    List<Tally> tally(Filter filter);

    /** Hands out every line that passes without holding them all. */
    void each(Filter filter, Consumer<Line> consumer);

    /**
     * Whose cases may be seen.
     *
     * @param scope by place or responsibility
     * @param held the assets of one's posts
     */
    record Sight(Scope scope, Set<UUID> held) {
        public Sight {
            held = Set.copyOf(held);
        }

        /** Of a whole scope without any post. */
        public static Sight of(Scope scope) {
            return new Sight(scope, Set.of());
        }
    }

    /**
     * What to list.
     *
     * @param within only cases whose place or unit is one of these; null for all
     * @param states only these; none means all
     * @param overdueAt only cases that are late at that moment
     * @param waiting only cases that wait for this person
     * @param part only the cases behind a figure
     */
    record Filter(Sight sight, @Nullable Scope within, String text, List<State> states, @Nullable Outcome outcome,
            @Nullable AssetKind kind, @Nullable String disorder, @Nullable UUID asset, @Nullable Instant overdueAt,
            @Nullable Waiting waiting, @Nullable Part part) {
        public Filter {
            states = List.copyOf(states);
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }

        public static Filter all(Sight sight) {
            return new Filter(sight, null, "", List.of(), null, null, null, null, null, null, null);
        }

        /** The same in these states only. */
        public Filter in(List<State> only) {
            return new Filter(sight, within, text, only, outcome, kind, disorder, asset, overdueAt, waiting, part);
        }

        /** The same, only what waits for somebody. */
        public Filter waitingFor(Waiting whom) {
            return new Filter(sight, within, text, states, outcome, kind, disorder, asset, overdueAt, whom, part);
        }

        /** The same at one asset. */
        public Filter at(UUID only) {
            return new Filter(sight, within, text, states, outcome, kind, disorder, only, overdueAt, waiting, part);
        }

        /** The same, only the cases behind a figure. */
        public Filter behind(@Nullable Part figure) {
            return new Filter(sight, within, text, states, outcome, kind, disorder, asset, overdueAt, waiting, figure);
        }
    }

    /**
     * Whose turn is asked for.
     *
     * @param answers where he acts for responsible units; to whoever works on the whole district a unit's turn is none of his
     * @param dispatches the units whose offices he works in
     */
    record Waiting(UUID account, Scope answers, Scope dispatches) {
        public static Waiting of(Actor actor) {
            var handles = actor.scope(Right.HANDLE_CASES);
            return new Waiting(actor.account(), handles.wholeDistrict() ? Scope.nothing() : handles, handles);
        }
    }

    /** How many cases are in a state. */
    record Tally(State state, int count) {
    }

    /** One case of a list. */
    record Line(UUID id, long version, String number, UUID asset, String assetName, AssetKind kind, String disorder,
            int taxonomy, Severity severity, Source source, UnitCode place, UnitCode unit, String responsible, State state,
            @Nullable Outcome outcome, Instant foundAt, @Nullable Instant filedAt, @Nullable Instant dueAt,
            @Nullable Instant closedAt, @Nullable Level escalated, int returns, int reopenings, boolean suspect) {

        private static final Set<State> RUNNING = Set.of(State.DISPATCHED, State.ACCEPTED, State.ASKED);

        public boolean overdue(Instant now) {
            return RUNNING.contains(state) && dueAt != null && dueAt.isBefore(now);
        }
    }
}
