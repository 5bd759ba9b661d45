package cn.chenghua.governance.network;

import org.locationtech.jts.geom.Coordinate;

/** An end or a crossing of streets, such as node 288416374 at 104.100294 east, 30.714795 north (WGS84, degrees). */
public record StreetNode(String key, double longitude, double latitude) {

    public Coordinate at() {
        return new Coordinate(longitude, latitude);
    }
}
