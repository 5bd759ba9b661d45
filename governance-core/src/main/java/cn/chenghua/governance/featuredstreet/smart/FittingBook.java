package cn.chenghua.governance.featuredstreet.smart;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was said of the subsystems of estates; it is added, never changed. */
public interface FittingBook {

    /** The oldest first. */
    default List<Fitting> of(UUID project) {
        return ofAll(List.of(project)).getOrDefault(project, List.of());
    }

    Map<UUID, List<Fitting>> ofAll(Collection<UUID> projects);

    /** Adds what was said at once, in its order. */
    void add(UUID project, List<Fitting> said);
}
