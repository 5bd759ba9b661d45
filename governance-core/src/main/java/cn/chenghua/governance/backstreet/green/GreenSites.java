package cn.chenghua.governance.backstreet.green;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is kept of green projects beside them, one by one. */
public interface GreenSites {

    Optional<GreenSite> find(UUID project);

    Map<UUID, GreenSite> findAll(Collection<UUID> projects);

    /** Stores a site in the place of the version before it; false where somebody else has stored that version meanwhile. */
    boolean put(GreenSite site, String by, Instant at);
}
