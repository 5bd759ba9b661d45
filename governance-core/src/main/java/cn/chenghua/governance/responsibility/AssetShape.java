package cn.chenghua.governance.responsibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

import cn.chenghua.governance.district.geometry.Geodesy;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Where an asset runs or lies, in WGS84, and where that is known from. */
public record AssetShape(UUID asset, Geometry geometry, String source) {

    private static final int DECIMETRES = 1;
    private static final int DEGREES = 6;
    private static final int SOURCE = 500;

    public AssetShape {
        source = source.strip();
        if (source.isEmpty() || source.codePointCount(0, source.length()) > SOURCE) {
            throw AssetRefused.source(SOURCE);
        }
        if (geometry.getDimension() > 1) {
            throw AssetRefused.area();
        }
    }

    /** Its length on the ellipsoid; null for a point. */
    @Nullable
    BigDecimal metres() {
        var length = BigDecimal.valueOf(Geodesy.length(geometry)).setScale(DECIMETRES, RoundingMode.HALF_UP);
        return length.signum() == 0 ? null : length;
    }

    /** A point on it: for lines the middle of the way, for others the first. */
    Coordinate middle() {
        if (geometry.getDimension() == 0) {
            return geometry.getCoordinate();
        }
        var line = new LengthIndexedLine(geometry);
        return line.extractPoint(line.getEndIndex() / 2);
    }

    static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DEGREES, RoundingMode.HALF_UP);
    }
}
