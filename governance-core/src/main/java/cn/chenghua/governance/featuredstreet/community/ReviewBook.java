package cn.chenghua.governance.featuredstreet.community;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reviews as they were made; they are added, never changed. */
public interface ReviewBook {

    void add(Review review);

    /** The oldest first. */
    default List<Review> of(UUID project) {
        return ofAll(List.of(project)).getOrDefault(project, List.of());
    }

    Map<UUID, List<Review>> ofAll(Collection<UUID> projects);
}
