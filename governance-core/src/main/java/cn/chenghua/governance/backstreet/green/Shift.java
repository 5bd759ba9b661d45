package cn.chenghua.governance.backstreet.green;

import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.district.geometry.Geodesy;

import org.locationtech.jts.geom.Geometry;

/** Recognises a shape that was drawn on a shifted map and declared as WGS84, by where the same thing was known to lie before. */
final class Shift {

    private static final double NOTICED = 100;
    private static final double SHARE = 0.25;

    private Shift() {
    }

    /**
     * How many metres {@code now} lies off {@code before} where that is just what GCJ-02 or BD-09 would put it off by; 0 where
     * it is not.
     */
    static long metres(Geometry before, Geometry now) {
        var was = before.getCentroid().getCoordinate();
        var is = now.getCentroid().getCoordinate();
        var off = Geodesy.distance(was, is);
        for (var system : new Crs[]{Crs.GCJ02, Crs.BD09}) {
            if (off > NOTICED && Geodesy.distance(system.fromWgs84(was), is) < SHARE * off) {
                return Math.round(off);
            }
        }
        return 0;
    }
}
