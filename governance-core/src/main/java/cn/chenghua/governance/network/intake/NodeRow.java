package cn.chenghua.governance.network.intake;

import org.locationtech.jts.geom.Coordinate;

/** A node as a file says it, in the reference system the file declares; x is the longitude. */
public record NodeRow(int row, String key, Coordinate at) {
}
