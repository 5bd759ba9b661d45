package cn.chenghua.governance.communityservice.company;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Size facts and thresholds; they are added and read, never changed. */
public interface SizeBook {

    Optional<SizeFacts> find(UUID id);

    /** What stands of a company by year, the latest year first; a later line of a year stands in the place of an earlier. */
    List<SizeFacts> of(UUID company);

    /** What stands of the latest year of each of these that has any. */
    Map<UUID, SizeFacts> latest(Collection<UUID> companies);

    void add(SizeFacts facts);

    /** The one in force. */
    SizeThreshold threshold();

    void agree(SizeThreshold threshold, String by, Instant at);
}
