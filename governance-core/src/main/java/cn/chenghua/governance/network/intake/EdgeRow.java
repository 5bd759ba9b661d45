package cn.chenghua.governance.network.intake;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;

/**
 * A stretch of street as a file says it, its course in the reference system the file declares.
 *
 * @param from the key of a node; empty in a file of lines, whose nodes are made where ends meet
 */
public record EdgeRow(int row, String key, String from, String to, @Nullable Double metres, String name, String kind,
        boolean walkable, @Nullable LineString course) {

    EdgeRow between(String one, String other, String piece, @Nullable Double stated, LineString part) {
        return new EdgeRow(row, piece, one, other, stated, name, kind, walkable, part);
    }

    EdgeRow along(@Nullable LineString placed) {
        return new EdgeRow(row, key, from, to, metres, name, kind, walkable, placed);
    }
}
