package cn.chenghua.governance.casework;

import java.math.BigDecimal;

import cn.chenghua.governance.inspection.Found;

/**
 * Whether a finding is about a matter that is open already: the same disorder at the same asset within so many metres. Where
 * one of them has no position, the same words for the spot decide; positions are claims, so nothing is refused for them.
 */
final class SameMatter {

    private static final double RADIUS_OF_THE_EARTH = 6_371_008.8;

    private SameMatter() {
    }

    static boolean is(IntakeRows.Open open, Found found, int metres) {
        var longitude = open.longitude();
        var latitude = open.latitude();
        var otherLongitude = found.longitude();
        var otherLatitude = found.latitude();
        if (!open.disorder().equals(found.disorder())) {
            return false;
        }
        if (longitude == null || latitude == null || otherLongitude == null || otherLatitude == null) {
            return open.spot().strip().equalsIgnoreCase(found.place().strip());
        }
        return distance(longitude, latitude, otherLongitude, otherLatitude) <= metres;
    }

    /** Metres along the great circle, which is exact enough for some tens of metres. */
    static double distance(BigDecimal longitude, BigDecimal latitude, BigDecimal otherLongitude, BigDecimal otherLatitude) {
        var up = Math.toRadians(latitude.doubleValue());
        var otherUp = Math.toRadians(otherLatitude.doubleValue());
        var across = Math.toRadians(otherLongitude.subtract(longitude).doubleValue());
        var half = Math.pow(Math.sin((otherUp - up) / 2), 2)
                + Math.cos(up) * Math.cos(otherUp) * Math.pow(Math.sin(across / 2), 2);
        return 2 * RADIUS_OF_THE_EARTH * Math.asin(Math.sqrt(Math.min(1, half)));
    }
}
