package cn.chenghua.governance.backstreet.link;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.locationtech.jts.geom.Geometry;

/** Openings as they were recorded; they are added and read, never changed. */
public interface OpeningBook {

    Optional<Opening> find(UUID id);

    /** Those of a link, the oldest first. */
    List<Opening> ofLink(UUID project);

    void add(List<Opening> openings);

    /** Notes that these brought their links to the stage opened. */
    void count(Collection<UUID> openings, Instant at);

    /** Whether the link has an opening that has not counted yet. */
    boolean open(UUID project);

    /** The lines of all links that are open, but for one. Held so that of two that open at once the second sees the first. */
    Map<UUID, Geometry> opened(UUID but);
}
