package cn.chenghua.governance.monthly;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Lists of a month's reports; a list, its count and its tallies come from one predicate. */
public interface MonthLines {

    /** At most {@code limit} lines in the order of the projects' numbers, beginning after one. */
    List<Line> list(Filter filter, String after, int limit);

    /** How many pass, by state. */
    List<Count> counts(Filter filter);

    void each(Filter filter, Consumer<Line> consumer);

    /** The months that have reports or approvals, the latest first. */
    List<YearMonth> months();

    /** Those of them that are locked. */
    Set<YearMonth> locked();

    /** What reporting took by month and place, the latest month first. */
    List<Burden> burden(Scope scope);

    /**
     * What to list.
     *
     * @param within only what lies in these units or a department of them answers for; null for all
     */
    record Filter(Scope scope, YearMonth month, @Nullable Scope within, @Nullable String responsible, List<State> states,
            @Nullable UUID project) {
        public Filter {
            states = List.copyOf(states);
        }

        public static Filter all(Scope scope, YearMonth month) {
            return new Filter(scope, month, null, null, List.of(), null);
        }

        /** The same in these states only; none means all. */
        public Filter in(List<State> only) {
            return new Filter(scope, month, within, responsible, only, project);
        }
    }

    /** How the report on a project stands. */
    enum State {
        /** To be confirmed. */
        OPEN,
        /** Confirmed, and the records have moved since: to be confirmed anew. */
        STALE,
        /** Confirmed. */
        SAID,
        /** Frozen, and the records still say the same. */
        FROZEN,
        /** Frozen or corrected, and the records say something else now: to be corrected. */
        DIFFERS
    }

    record Count(State state, int count) {
    }

    /** One project of a month: what the records say now, and what was said last. */
    record Line(UUID project, String number, String name, String kind, UnitCode place, String responsible, Snapshot now,
            @Nullable MonthReport last, State state) {
    }

    /** What the reports of a month in one place took. */
    record Burden(YearMonth month, UnitCode place, long reports, long offered, long filled, long seconds) {
    }
}
