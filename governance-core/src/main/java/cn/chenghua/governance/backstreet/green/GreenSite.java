package cn.chenghua.governance.backstreet.green;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.geometry.Geodesy;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What the register keeps of a green project beside it: where it lies in WGS84, the amount stated for it, which of the two
 * counts, and how far a greenway is built. Metres for a greenway, square metres for the rest. It refuses a point, a line for a
 * park, and a stated amount that is kilometres under metres.
 *
 * @param version 0 while nothing is kept yet
 * @param source where the geometry is known from; empty without one
 */
public record GreenSite(UUID project, long version, GreenLevel level, @Nullable Geometry geometry, String source,
        @Nullable BigDecimal stated, Basis basis, @Nullable Completion completion) {

    private static final int SOURCE = 500;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(700_000);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(200_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public GreenSite {
        source = source.strip();
        if (source.codePointCount(0, source.length()) > SOURCE || (geometry != null && source.isEmpty())) {
            throw GreenRefused.source(SOURCE);
        }
        if (geometry != null && geometry.getDimension() != (level == GreenLevel.GREENWAY ? 1 : 2)) {
            throw level == GreenLevel.GREENWAY ? GreenRefused.line() : GreenRefused.area();
        }
        if (stated != null && stated.signum() <= 0) {
            throw GreenRefused.stated(stated);
        }
        if (stated != null && stated.compareTo(level == GreenLevel.GREENWAY ? LONGEST : LARGEST) > 0) {
            throw GreenRefused.much(stated);
        }
        if (basis == Basis.GEOMETRY && geometry == null) {
            throw GreenRefused.notDrawn();
        }
        if (completion != null && level != GreenLevel.GREENWAY) {
            throw GreenRefused.onlyGreenways();
        }
    }

    /** A project of which nothing is kept yet: the amount it was registered with is the stated one, and counts. */
    static GreenSite fresh(UUID project, GreenLevel level, @Nullable BigDecimal stated) {
        return new GreenSite(project, 0, level, null, "", stated, Basis.STATED, null);
    }

    GreenSite drawn(Geometry shape, String from, Basis counting) {
        return new GreenSite(project, version, level, shape, from, stated, counting, completion).plausible();
    }

    GreenSite counting(Basis counting) {
        return new GreenSite(project, version, level, geometry, source, stated, counting, completion);
    }

    GreenSite stating(@Nullable BigDecimal amount) {
        return new GreenSite(project, version, level, geometry, source, amount, basis, completion).plausible();
    }

    GreenSite completed(Completion share) {
        return new GreenSite(project, version, level, geometry, source, stated, basis, share);
    }

    /** The same for a project that was put into another class, such as micro green that grew to a pocket garden. */
    GreenSite as(GreenLevel another) {
        return new GreenSite(project, version, another, geometry, source, stated, basis, completion);
    }

    GreenSite next() {
        return new GreenSite(project, version + 1, level, geometry, source, stated, basis, completion);
    }

    /** Passes unless the stated amount is kilometres under metres or the like: a thousandth of what was drawn, for an area a ten-thousandth or a millionth, or as many times more. */
    private GreenSite plausible() {
        var measured = measured();
        if (stated != null && measured != null && measured.signum() > 0) {
            var ratio = stated.doubleValue() / measured.doubleValue();
            for (var factor : level == GreenLevel.GREENWAY ? new double[]{1e3} : new double[]{1e4, 1e6}) {
                if (near(ratio * factor) || near(ratio / factor)) {
                    throw GreenRefused.unit(stated, measured);
                }
            }
        }
        return this;
    }

    private static boolean near(double ratio) {
        return ratio > 0.8 && ratio < 1.25;
    }

    /** Its length or area on the ellipsoid, to a decimetre or a tenth of a square metre; null while it is not drawn. */
    public @Nullable BigDecimal measured() {
        if (geometry == null) {
            return null;
        }
        var amount = level == GreenLevel.GREENWAY ? Geodesy.length(geometry) : Geodesy.area(geometry);
        return BigDecimal.valueOf(amount).setScale(1, RoundingMode.HALF_UP);
    }

    /** The amount that counts. */
    public @Nullable BigDecimal counted() {
        return basis == Basis.GEOMETRY ? measured() : stated;
    }

    /** How much the measured amount differs from the stated one, in percent of the stated; null where one is missing. */
    public @Nullable BigDecimal difference() {
        return difference(measured(), stated);
    }

    public static @Nullable BigDecimal difference(@Nullable BigDecimal measured, @Nullable BigDecimal stated) {
        return measured == null || stated == null || stated.signum() == 0
                ? null
                : measured.subtract(stated).multiply(HUNDRED).divide(stated, 1, RoundingMode.HALF_UP);
    }

    boolean same(GreenSite other) {
        var here = geometry;
        var there = other.geometry;
        var shape = here == null ? there == null : there != null && here.equalsExact(there, 1e-6);
        return shape && source.equals(other.source) && basis == other.basis && equal(stated, other.stated)
                && java.util.Objects.equals(completion, other.completion);
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** Which amount counts: the one measured on the geometry, or the one that was stated. */
    public enum Basis {
        GEOMETRY, STATED
    }

    /**
     * How much of a greenway was built on a day, such as 92 % on 2018-09-20, with the evidence it rests on.
     *
     * @param share percent of its length, 0 to 100
     */
    public record Completion(BigDecimal share, LocalDate on, UUID evidence, String by) {
        public Completion {
            if (share.signum() < 0 || share.compareTo(HUNDRED) > 0) {
                throw GreenRefused.share(share);
            }
        }
    }
}
