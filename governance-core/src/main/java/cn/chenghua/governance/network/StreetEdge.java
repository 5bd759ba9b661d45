package cn.chenghua.governance.network;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;

/**
 * A stretch of street between two nodes, such as 185.6 m of 二环路东一段. It is walked both ways, whatever holds for cars.
 *
 * @param from the position of a node in its network
 * @param metres the stated length; null where the source states none
 * @param course how it runs, in WGS84; null where it is only known between which nodes
 */
public record StreetEdge(String key, int from, int to, @Nullable Double metres, String name, String kind, boolean walkable,
        @Nullable LineString course) {
}
