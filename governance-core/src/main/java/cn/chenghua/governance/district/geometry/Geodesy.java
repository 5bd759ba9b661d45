package cn.chenghua.governance.district.geometry;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Areas and lengths on the WGS84 ellipsoid. Areas are exact for edges that run straight in longitude and authalic latitude,
 * which over edges of a few kilometres differ from geodesics by less than a millionth; lengths follow Vincenty.
 */
public final class Geodesy {

    private static final double A = 6_378_137.0;
    private static final double F = 1 / 298.257_223_563;
    private static final double B = A * (1 - F);
    private static final double E2 = F * (2 - F);
    private static final double E = Math.sqrt(E2);
    private static final int ROUNDS = 100;

    private Geodesy() {
    }

    /** Square metres of all polygons in {@code shape}; lines and points have none. */
    public static double area(Geometry shape) {
        var sum = 0.0;
        for (var i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                sum += ring(polygon.getExteriorRing());
                for (var hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    sum -= ring(polygon.getInteriorRingN(hole));
                }
            }
        }
        return sum;
    }

    /** Metres along all lines in {@code shape}; of a polygon, its outline. */
    public static double length(Geometry shape) {
        var sum = 0.0;
        for (var i = 0; i < shape.getNumGeometries(); i++) {
            var part = shape.getGeometryN(i);
            sum += part instanceof LineString line
                    ? path(line)
                    : part instanceof Polygon polygon ? path(polygon.getExteriorRing()) : 0;
        }
        return sum;
    }

    private static double ring(LineString ring) {
        var points = ring.getCoordinates();
        var sum = 0.0;
        for (var i = 1; i < points.length; i++) {
            sum += Math.toRadians(points[i].x - points[i - 1].x) * (authalic(points[i].y) + authalic(points[i - 1].y)) / 2;
        }
        return Math.abs(sum) * A * A / 2;
    }

    private static double authalic(double latitude) {
        var sin = Math.sin(Math.toRadians(latitude));
        return (1 - E2) * (sin / (1 - E2 * sin * sin) - Math.log((1 - E * sin) / (1 + E * sin)) / (2 * E));
    }

    private static double path(LineString line) {
        var points = line.getCoordinates();
        var sum = 0.0;
        for (var i = 1; i < points.length; i++) {
            sum += distance(points[i - 1], points[i]);
        }
        return sum;
    }

    /** Metres between two places; falls back on the sphere for the antipodes, where Vincenty does not settle. */
    public static double distance(Coordinate one, Coordinate other) {
        var u1 = Math.atan((1 - F) * Math.tan(Math.toRadians(one.y)));
        var u2 = Math.atan((1 - F) * Math.tan(Math.toRadians(other.y)));
        var l = Math.toRadians(other.x - one.x);
        var lambda = l;
        for (var round = 0; round < ROUNDS; round++) {
            var a = Math.cos(u2) * Math.sin(lambda);
            var b = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
            var sinSigma = Math.hypot(a, b);
            if (sinSigma == 0) {
                return 0;
            }
            var cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
            var sigma = Math.atan2(sinSigma, cosSigma);
            var sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
            var cosSqAlpha = 1 - sinAlpha * sinAlpha;
            var cos2m = cosSqAlpha == 0 ? 0 : cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cosSqAlpha;
            var c = F / 16 * cosSqAlpha * (4 + F * (4 - 3 * cosSqAlpha));
            var next = l + (1 - c) * F * sinAlpha * (sigma + c * sinSigma * (cos2m + c * cosSigma * (2 * cos2m * cos2m - 1)));
            if (Math.abs(next - lambda) < 1e-12) {
                return arc(cosSqAlpha, sigma, sinSigma, cosSigma, cos2m);
            }
            lambda = next;
        }
        return A * Math.acos(Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(l));
    }

    private static double arc(double cosSqAlpha, double sigma, double sinSigma, double cosSigma, double cos2m) {
        var u = cosSqAlpha * (A * A - B * B) / (B * B);
        var k1 = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)));
        var k2 = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)));
        var delta = k2 * sinSigma * (cos2m + k2 / 4 * (cosSigma * (2 * cos2m * cos2m - 1)
                - k2 / 6 * cos2m * (4 * sinSigma * sinSigma - 3) * (4 * cos2m * cos2m - 3)));
        return B * k1 * (sigma - delta);
    }
}
