package cn.chenghua.governance.renewal.estate;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectLines;

import org.jspecify.annotations.Nullable;

/** Lists of estates with their components; every list and count comes from one predicate. */
public interface EstateLines {

    /** At most {@code limit} estates in the order of their numbers, beginning after a number. */
    List<Line> list(Filter filter, String after, int limit);

    int count(Filter filter);

    /** How many estates have each component in each state; the sum is four times the estates. */
    List<Cell> matrix(Filter filter);

    /** By unit how many estates there are, and how many of them are handed over. */
    Map<UnitCode, Share> byUnit(Filter filter);

    /**
     * What to list.
     *
     * @param projects scope, text and stage; of the kind estate alone
     * @param component only estates whose component is as the next two say; null with {@code state} or {@code over} means any component
     * @param over only those with the component handed over (true) or applicable and not handed over (false)
     */
    record Filter(ProjectLines.Filter projects, @Nullable Component component, @Nullable ComponentState state,
            @Nullable Boolean over) {
    }

    /** One estate with how its components stand, in their usual order. */
    record Line(UUID id, String number, String name, UnitCode place, String responsible, @Nullable String stage, long version,
            Owner owner, List<Thread> threads) {

        public int applicable() {
            return (int) threads.stream().filter(thread -> thread.state() != ComponentState.NOT_APPLICABLE).count();
        }

        public int handedOver() {
            return (int) threads.stream().filter(Thread::handedOver).count();
        }

        public int percent() {
            return applicable() == 0 ? 0 : 100 * handedOver() / applicable();
        }
    }

    /** One component of an estate in a list. */
    record Thread(Component component, ComponentState state, boolean handedOver) {
    }

    /** How many estates have a component in a state, and for how many of these it is handed over. */
    record Cell(Component component, ComponentState state, int estates, int handedOver) {
    }

    /** Estates of a unit. */
    record Share(int estates, int handedOver) {
    }
}
