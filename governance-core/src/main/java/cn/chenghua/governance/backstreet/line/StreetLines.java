package cn.chenghua.governance.backstreet.line;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The stored lines of back streets and links. */
public interface StreetLines {

    Optional<StreetLine> find(UUID project);

    /** Those of many projects at once. */
    Map<UUID, StreetLine> of(Collection<UUID> projects);

    /** At most {@code limit} lines of the projects of a kind within the scope. */
    List<Drawn> drawn(String kind, Scope scope, int limit);

    /** Stores the line in the place of an earlier one. */
    void put(StreetLine line, String by, Instant at);

    /** A line on the map. */
    record Drawn(UUID project, String number, String name, @Nullable String stage, Geometry geometry) {
    }
}
