package cn.chenghua.governance.district.geometry;

import java.util.function.UnaryOperator;

import org.locationtech.jts.geom.Coordinate;

/**
 * A reference system an import may declare; each leads to WGS84. GCJ-02 and BD-09 shift the map by a published formula,
 * which is undone by iteration to well below a metre. CGCS2000 and WGS84 differ by centimetres and are taken as one.
 */
public enum Crs {
    WGS84(UnaryOperator.identity()), CGCS2000(UnaryOperator.identity()), GCJ02(Crs::shifted), BD09(at -> baidu(shifted(at)));

    private static final double A = 6_378_245.0;
    private static final double E2 = 0.006_693_421_622_965_943;
    private static final double TURN = Math.PI * 3000 / 180;
    private static final double ENOUGH = 1e-10;
    private static final int ROUNDS = 30;

    private final UnaryOperator<Coordinate> fromWgs84;

    Crs(UnaryOperator<Coordinate> fromWgs84) {
        this.fromWgs84 = fromWgs84;
    }

    /** The same place in this system; x is the longitude. */
    public Coordinate fromWgs84(Coordinate at) {
        return fromWgs84.apply(at);
    }

    /** The place in WGS84, found by correcting a guess until its image lies on {@code at}. */
    public Coordinate toWgs84(Coordinate at) {
        var guess = new Coordinate(at.x, at.y);
        for (var round = 0; round < ROUNDS; round++) {
            var image = fromWgs84.apply(guess);
            var dx = at.x - image.x;
            var dy = at.y - image.y;
            guess = new Coordinate(guess.x + dx, guess.y + dy);
            if (Math.abs(dx) < ENOUGH && Math.abs(dy) < ENOUGH) {
                return guess;
            }
        }
        return guess;
    }

    private static Coordinate shifted(Coordinate at) {
        var x = at.x - 105;
        var y = at.y - 35;
        var phi = Math.toRadians(at.y);
        var w = 1 - E2 * Math.sin(phi) * Math.sin(phi);
        var root = Math.sqrt(w);
        var north = Math.toDegrees(latitudeShift(x, y) * w * root / (A * (1 - E2)));
        var east = Math.toDegrees(longitudeShift(x, y) * root / (A * Math.cos(phi)));
        return new Coordinate(at.x + east, at.y + north);
    }

    private static double latitudeShift(double x, double y) {
        return -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + ripple(x)
                + (20 * wave(y, 1) + 40 * wave(y, 3) + 160 * wave(y, 12) + 320 * Math.sin(y * Math.PI / 30)) * 2 / 3;
    }

    private static double longitudeShift(double x, double y) {
        return 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + ripple(x)
                + (20 * wave(x, 1) + 40 * wave(x, 3) + 150 * wave(x, 12) + 300 * wave(x, 30)) * 2 / 3;
    }

    private static double ripple(double x) {
        return (20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * 2 / 3;
    }

    private static double wave(double value, double length) {
        return Math.sin(value / length * Math.PI);
    }

    private static Coordinate baidu(Coordinate at) {
        var radius = Math.hypot(at.x, at.y) + 0.00002 * Math.sin(at.y * TURN);
        var angle = Math.atan2(at.y, at.x) + 0.000003 * Math.cos(at.x * TURN);
        return new Coordinate(radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006);
    }
}
