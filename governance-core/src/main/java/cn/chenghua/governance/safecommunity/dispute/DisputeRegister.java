package cn.chenghua.governance.safecommunity.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Lists of disputes, the latest told first; a list and its count come from one predicate. */
public interface DisputeRegister {

    /** At most {@code limit} lines behind a place in the list. */
    List<Line> list(Filter filter, @Nullable After after, int limit);

    int count(Filter filter);

    /** How the disputes that came to each level stand there; the parts add up to what came. */
    Map<DisputeLevel, Standing> standings(Filter filter);

    /**
     * What to list.
     *
     * @param scope the units whose disputes may be seen
     * @param level only those that lie on this level
     * @param came only those that came to this level
     * @param passed only those that this level passed up
     * @param standing only those that stand so
     * @param reopened whether only those opened anew
     * @param dueOn only those to be asked after by this day
     */
    record Filter(Scope scope, @Nullable DisputeSort sort, @Nullable DisputeLevel level, @Nullable DisputeLevel came,
            @Nullable DisputeLevel passed, @Nullable Kind standing, boolean reopened, @Nullable LocalDate dueOn) {

        public static Filter all(Scope scope) {
            return new Filter(scope, null, null, null, null, null, false, null);
        }
    }

    /** Whether a dispute is still open, settled or withdrawn. */
    enum Kind {
        OPEN, SETTLED, WITHDRAWN
    }

    /** A place in the list. */
    record After(LocalDate toldOn, UUID id) {
    }

    /** How what came to a level stands there; {@code reopened} stands apart, for such are among the others. */
    record Standing(int came, int settled, int passedUp, int withdrawn, int open, int reopened) {
        public static final Standing NONE = new Standing(0, 0, 0, 0, 0, 0);
    }

    /** One dispute as lists show it. */
    record Line(UUID id, long version, String number, UnitCode place, UnitCode charge, DisputeSort sort, DisputeChannel channel,
            String applicant, String respondent, LocalDate toldOn, DisputeLevel level, DisputeState state,
            @Nullable LocalDate settledOn, @Nullable LocalDate followDue, int reopened) {
    }
}
