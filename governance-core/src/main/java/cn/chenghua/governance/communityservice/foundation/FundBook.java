package cn.chenghua.governance.communityservice.foundation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The postings of foundations; they are added and read, never changed. */
public interface FundBook {

    Optional<FundPosting> find(UUID id);

    /** All of a foundation in the order in which they were put down. */
    List<FundPosting> of(UUID foundation);

    /** The balances of those that have postings. */
    Map<UUID, Balance> balances(Collection<UUID> foundations);

    void add(FundPosting posting);
}
