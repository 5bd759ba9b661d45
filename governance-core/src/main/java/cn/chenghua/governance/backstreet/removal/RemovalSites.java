package cn.chenghua.governance.backstreet.removal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sites of removal, one by one. */
public interface RemovalSites {

    RemovalSite save(RemovalSite site);

    Optional<RemovalSite> findById(UUID id);

    List<RemovalSite> findAllByNumberIn(Collection<String> numbers);
}
