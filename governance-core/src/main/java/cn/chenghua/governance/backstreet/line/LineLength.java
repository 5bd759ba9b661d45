package cn.chenghua.governance.backstreet.line;

import java.math.BigDecimal;
import java.math.RoundingMode;

import cn.chenghua.governance.district.geometry.Geodesy;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Lengths of streets beside each other. */
public final class LineLength {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private LineLength() {
    }

    static BigDecimal of(Geometry geometry) {
        return BigDecimal.valueOf(Geodesy.length(geometry)).setScale(1, RoundingMode.HALF_UP);
    }

    /** Gives a length of a street back, or refuses what no street of the district can have. */
    public static BigDecimal plausible(String field, BigDecimal metres) {
        if (metres.signum() <= 0 || metres.compareTo(BigDecimal.valueOf(StreetLine.LONGEST)) > 0) {
            throw LineRefused.length(field, metres, StreetLine.LONGEST);
        }
        return metres;
    }

    /** By how many percent of the drawn length the stated one differs, such as 12.5; null where one of them is missing. */
    public static @Nullable BigDecimal difference(@Nullable BigDecimal stated, @Nullable BigDecimal drawn) {
        return stated == null || drawn == null || drawn.signum() == 0
                ? null
                : stated.subtract(drawn).multiply(HUNDRED).divide(drawn, 1, RoundingMode.HALF_UP);
    }

    /** Whether the two differ by more than so many percent. */
    public static boolean large(@Nullable BigDecimal difference, int percent) {
        return difference != null && difference.abs().compareTo(BigDecimal.valueOf(percent)) > 0;
    }
}
